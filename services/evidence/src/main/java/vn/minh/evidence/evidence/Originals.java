package vn.minh.evidence.evidence;

/** What is kept for good, under the hash of its content. */
public interface Originals {

    /** A short address that downloads the file under its own name. */
    DownloadLink link(Original original);
}
