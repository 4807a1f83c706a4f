package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;

/** All evidence. There is no way to store a piece without the fact that changed it. */
public interface Evidences {

    Uni<Evidence> get(Evidence.Id id);

    /** What is known of these ids; unknown ones are missing in the answer. */
    Uni<List<Evidence>> known(List<UUID> ids);

    /** What of a unit's the viewer may see and asks for, newest first, from after the given one on. */
    Uni<List<Evidence>> of(Viewer viewer, EvidenceQuery query, @Nullable UUID after, int most);

    /** Announced before the moment and still not confirmed, oldest first. */
    Uni<List<Evidence>> unconfirmed(Instant announcedBefore, int most);

    Uni<Evidence> save(Transition<Evidence> step);

    /** Saves a step that takes the next serial of its unit and criterion: given once, or not at all. */
    Uni<Evidence> saveNumbered(Evidence current, IntFunction<Transition<Evidence>> step);
}
