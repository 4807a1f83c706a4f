package vn.minh.evidence.inspection;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at bytes before anybody believes them. */
public interface Inspections {

    /**
     * Blocks: for a worker. The file is only read.
     *
     * @throws vn.minh.domain.Rejected with {@code Unavailable} when the scanner is away: nothing is known then
     * @throws IOException when the file itself cannot be read, or its cleaned copy not written
     */
    Verdict inspect(Path file, MediaType declared) throws IOException;
}
