package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The quarantine: what was uploaded and not yet believed. Every call may refuse with {@code Unavailable}. */
public interface Uploads {

    /** Refuses when the store does not answer, before anybody is promised anything. */
    Uni<Void> ready();

    /** How the awaited bytes of this file get to their place. */
    UploadPlan plan(UploadKey key, Content.File file);

    /** Looks at the bytes; refuses when there are none. Sound ones are kept under their hash before this answers. */
    Uni<Finding> look(UploadKey key, Content.File file);

    /** Removes the bytes; fine when there are none. */
    Uni<Void> discard(UploadKey key);

    /** Uploads that nobody needs any more, settled before the moment and not yet tidied. */
    Uni<List<UploadKey>> leftBefore(Instant settledBefore, int most);

    /** Removes the bytes for good: no address for them is valid any more. */
    Uni<Void> tidy(UploadKey key);
}
