package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** All indicator sets that were published, retired ones among them: dossiers pin them. */
public interface IndicatorSets {

    Uni<Optional<PublishedSet>> find(String code, int version);

    default Uni<PublishedSet> get(String code, int version) {
        return find(code, version)
                .map(found ->
                        found.orElseThrow(() -> new Rejected(new NotFound("indicator-set", code + "@" + version))));
    }

    /** By code and version; there are few. */
    Uni<List<PublishedSet>> all();
}
