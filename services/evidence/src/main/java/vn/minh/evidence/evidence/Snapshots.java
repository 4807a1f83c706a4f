package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;

/** Linked pages as they are at one moment. */
public interface Snapshots {

    /**
     * Asks for the page once; what is sound is kept under its hash before this answers. Refuses where nobody can tell
     * at the moment: then nothing is known, and the same request works later.
     */
    Uni<Finding> take(Content.Link link);
}
