package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The steps of a removal, each by itself and each harmless when it is done again, by this process or another. */
public interface Removals {

    /**
     * When something may be marked.
     *
     * @param droppedForGood pieces dropped before name nothing any more
     */
    record Marking(Instant untouchedSince, Instant triedBefore, Instant droppedForGood, Instant now) {}

    /** Marks of what something names, whoever set them, are taken away: proof goes before tidiness. How many. */
    Uni<Integer> spareNamed(Instant droppedForGood, Instant now);

    /**
     * Marks what nothing names and nobody touched since the moment, and takes up again what was marked before and not
     * tried since. From here on no look trusts it.
     */
    Uni<List<KeptObject>> mark(Marking marking, int most);

    /** The store was told to remove it; unless somebody else took it up meanwhile. */
    Uni<Void> removed(KeptObject marked, Instant now);

    /** What was removed before the moment: no word to the store about it can still be on its way. */
    Uni<List<KeptObject>> removedBefore(Instant moment, int most);

    /** It came back, by a copy that began long ago: the next run removes it again. */
    Uni<Void> again(KeptObject marked);

    /** The object is gone and its row goes: looks may keep this content anew. */
    Uni<Void> forget(KeptObject marked);
}
