package vn.minh.evidence.inspection;

import java.nio.file.Path;

/** What an inspection showed. */
public sealed interface Verdict {

    /** To be kept as it is. */
    record Sound(MediaType type) implements Verdict {}

    /**
     * Sound without its metadata.
     *
     * @param file what is to be kept, a temporary file; whoever asked deletes it
     */
    record Cleaned(MediaType type, Path file) implements Verdict {}

    record Flawed(Flaw flaw) implements Verdict {}
}
