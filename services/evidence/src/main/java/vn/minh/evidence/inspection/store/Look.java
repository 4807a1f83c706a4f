package vn.minh.evidence.inspection.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into one kind of file; throws {@link FlawFound} at the first flaw. */
interface Look {

    /** What is to be kept instead of the file, a new temporary file beside it; empty: the file itself. */
    Optional<Path> look(Path file, Bytes bytes) throws IOException;
}
