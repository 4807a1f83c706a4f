package vn.minh.evidence.evidence;

import java.io.IOException;
import java.io.InputStream;

/** What is kept for good, under the hash of its content. */
public interface Originals {

    /** A short address that downloads the file under its own name. */
    DownloadLink link(Original original);

    /**
     * The bytes of a content from an offset on. It blocks, so it is for a worker; nothing of what passes has been
     * checked. Whoever opens it closes it.
     */
    InputStream open(Sha256 content, long from) throws IOException;
}
