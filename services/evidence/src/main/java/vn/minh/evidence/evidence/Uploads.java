package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The quarantine: what was uploaded and not yet believed. Every call may refuse with {@code Unavailable}. */
public interface Uploads {

    /** Refuses when the store does not answer, before anybody is promised anything. */
    Uni<Void> ready();

    UploadPlan plan(Evidence evidence);

    /** Looks at the bytes; refuses when there are none. Sound ones are kept under their hash before this answers. */
    Uni<Finding> look(Evidence evidence);

    /** Removes the bytes; fine when there are none. */
    Uni<Void> discard(Evidence.Id id);

    /** Evidence whose upload nobody needs any more, settled before the moment and not yet tidied. */
    Uni<List<Evidence.Id>> leftBefore(Instant settledBefore, int most);

    /** Removes the bytes for good: no address for them is valid any more. */
    Uni<Void> tidy(Evidence.Id id);
}
