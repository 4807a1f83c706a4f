package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.minh.domain.Transition;

/** All appeals. There is no way to store one without the fact that changed it. */
public interface Appeals {

    /** Refuses as not found when there is none. */
    Uni<Appeal> get(Appeal.Id id);

    record Earlier(UUID appeal, Status state) {}

    /** By recognition: the one appeal against it that was not withdrawn. */
    Uni<Map<UUID, Earlier>> against(Set<UUID> recognitions);

    /** A second one against the same recognition is refused, also at the same moment. */
    Uni<Appeal> save(Transition<Appeal> step);

    /** The oldest first; one more than asked for when there is a next page. */
    Uni<List<AppealLine>> list(AppealQuery query);
}
