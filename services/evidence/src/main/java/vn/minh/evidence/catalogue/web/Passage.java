package vn.minh.evidence.catalogue.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jboss.logging.Logger;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Originals;
import vn.minh.evidence.evidence.Sha256;

/**
 * One content on its way from the store to a client: every byte is hashed as it passes. A store that breaks off, as it
 * does when a slow client makes it wait, is asked for the rest; at the end all must be what was promised.
 */
final class Passage implements Closeable {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final int ATTEMPTS_WITHOUT_A_BYTE = 3;

    private final Originals originals;
    private final Original original;
    private final MessageDigest digest;
    private InputStream bytes;
    private long passed;

    Passage(Originals originals, Original original) throws IOException {
        this.originals = originals;
        this.original = original;
        this.digest = sha256();
        this.bytes = originals.open(original.sha256(), 0);
    }

    /** One window more; false when that was all, and all was right. */
    boolean pass(byte[] window, OutputStream to) throws IOException {
        if (passed == original.size()) {
            requireWhole();
            return false;
        }
        int read = read(window);
        digest.update(window, 0, read);
        passed += read;
        to.write(window, 0, read);
        return true;
    }

    /** At least one byte. An end before the end is a break like any other. */
    private int read(byte[] window) throws IOException {
        int most = (int) Math.min(window.length, original.size() - passed);
        for (int attempt = 1; ; attempt++) {
            try {
                int read = bytes.read(window, 0, most);
                if (read > 0) {
                    return read;
                }
                throw new IOException("the store ended early");
            } catch (IOException trouble) {
                if (attempt == ATTEMPTS_WITHOUT_A_BYTE) {
                    throw trouble;
                }
                LOG.infof(
                        "asking the store for the rest of %s: %s",
                        original.sha256().hex(), trouble.getMessage());
                close();
                bytes = originals.open(original.sha256(), passed);
            }
        }
    }

    private void requireWhole() throws IOException {
        if (!Sha256.of(digest.digest()).equals(original.sha256())) {
            throw new IOException("the store gives other bytes than were kept: "
                    + original.sha256().hex());
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException trouble) {
            LOG.debugf("the store's answer was left: %s", trouble.toString());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
