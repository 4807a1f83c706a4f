package vn.minh.evidence.inspection;

import java.nio.file.Path;

/** What an inspection says of a file. */
public sealed interface Verdict {

    /** It may be kept as it is. */
    record Sound(MediaType type) implements Verdict {}

    /** It may be kept without what was left out of it; the asker removes the file when she has kept it. */
    record Cleaned(MediaType type, Path file) implements Verdict {}

    record Flawed(Flaw flaw) implements Verdict {}
}
