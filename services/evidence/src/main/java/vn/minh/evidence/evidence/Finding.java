package vn.minh.evidence.evidence;

import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.Flaw;

/** What a look at an announced content showed. */
public sealed interface Finding {

    /**
     * It proves, and is kept under its hash.
     *
     * @param capture of a link; absent for a file
     */
    record Sound(Original original, @Nullable Capture capture) implements Finding {}

    /** Something else than what was announced, or not allowed. */
    record Unsound(Flaw flaw) implements Finding {}

    /** Nothing to look at: the evidence is past that, and what it is now decides. */
    record Settled() implements Finding {}
}
