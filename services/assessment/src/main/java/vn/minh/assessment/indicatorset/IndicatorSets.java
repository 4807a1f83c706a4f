package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;

/** All published indicator sets. */
public interface IndicatorSets {

    Uni<Optional<PublishedSet>> find(String code, int version);

    default Uni<PublishedSet> get(String code, int version) {
        return find(code, version)
                .map(found ->
                        found.orElseThrow(() -> new Rejected(new NotFound("indicator-set", code + "@" + version))));
    }

    /** By code and version; there are few. */
    Uni<List<PublishedSet>> all();

    /** False when the version was published before, by this request's twin perhaps: then nothing was written. */
    Uni<Boolean> publish(Transition<PublishedSet> step);
}
