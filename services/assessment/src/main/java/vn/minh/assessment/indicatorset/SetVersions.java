package vn.minh.assessment.indicatorset;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;

/** All versions of all sets, drafts among them. */
public interface SetVersions {

    Uni<Optional<SetVersion>> find(String code, int number);

    default Uni<SetVersion> get(String code, int number) {
        return find(code, number).map(found -> found.orElseThrow(() -> absent(code, number)));
    }

    /** By code and number; there are few. */
    Uni<List<SetVersion>> all();

    /** Nothing when somebody else, this request's twin perhaps, began the version before: then nothing was written. */
    Uni<Optional<SetVersion>> begin(Transition<SetVersion> step);

    /** What is published is put where nobody can change it, in the same transaction. */
    Uni<SetVersion> save(Transition<SetVersion> step);

    static Rejected absent(String code, int number) {
        return new Rejected(new NotFound(SetVersion.WHAT, code + "@" + number));
    }
}
