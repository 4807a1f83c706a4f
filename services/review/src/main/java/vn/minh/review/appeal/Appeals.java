package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import vn.minh.domain.Transition;
import vn.minh.review.recognition.Recognition;

/** All appeals. There is no way to store one without the fact that changed it. */
public interface Appeals {

    /** Refuses as not found when there is none. */
    Uni<Appeal> get(Appeal.Id id);

    /** The one appeal against this recognition that was not withdrawn. */
    Uni<Optional<Appeal>> against(Recognition.Id recognition);

    /** A second one against the same recognition is refused, also at the same moment. */
    Uni<Appeal> save(Transition<Appeal> step);

    /** The oldest first; one more than asked for when there is a next page. */
    Uni<List<AppealLine>> list(AppealQuery query);
}
