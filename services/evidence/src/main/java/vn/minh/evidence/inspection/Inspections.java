package vn.minh.evidence.inspection;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at files. It blocks, so it is asked on a worker. */
public interface Inspections {

    /** Refuses with {@code Unavailable} when a scanner does not answer: then nothing is known of the file. */
    Verdict inspect(Path file, MediaType declared) throws IOException;
}
