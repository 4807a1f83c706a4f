package vn.minh.evidence.inspection.store;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.minh.evidence.inspection.Flaw;

/** Expands only to count: what comes out is thrown away window by window. */
final class Inflation implements AutoCloseable {

    private static final int WINDOW = 64 * 1024;

    /** Sees what comes out. */
    interface Seen {
        void of(byte[] window, int length);
    }

    private final Inflater inflater;
    private final byte[] out = new byte[WINDOW];
    private final long most;
    private final Flaw beyond;
    private final Seen seen;
    private long expanded;

    Inflation(long most, Flaw beyond) {
        this(new Inflater(), most, beyond, (window, length) -> {});
    }

    /** Of packed data without its head and sum. */
    static Inflation headless(long most, Flaw beyond, Seen seen) {
        return new Inflation(new Inflater(true), most, beyond, seen);
    }

    private Inflation(Inflater inflater, long most, Flaw beyond, Seen seen) {
        this.inflater = inflater;
        this.most = most;
        this.beyond = beyond;
        this.seen = seen;
    }

    /** The next packed bytes. */
    void feed(Bytes bytes, long at, long length) {
        for (long done = 0; done < length && !inflater.finished(); done += WINDOW) {
            inflater.setInput(bytes.array(at + done, (int) Math.min(WINDOW, length - done)));
            drain(bytes.deadline());
        }
    }

    /** Up to where the packed data ends or breaks: what a lenient reader would take out of it. */
    void feedSound(Bytes bytes, long at, long length) {
        try {
            feed(bytes, at, length);
        } catch (FlawFound found) {
            if (found.flaw() != Flaw.DAMAGED) {
                throw found;
            }
        }
    }

    private void drain(Deadline deadline) {
        try {
            int count;
            while ((count = inflater.inflate(out)) > 0) {
                deadline.check();
                expanded += count;
                FlawFound.unless(expanded <= most, beyond);
                seen.of(out, count);
            }
            FlawFound.unless(!inflater.needsDictionary(), Flaw.DAMAGED);
        } catch (DataFormatException e) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    /** Everything that was expected came out, and the packed data ended there. */
    boolean isWhole() {
        return expanded == most && inflater.finished();
    }

    @Override
    public void close() {
        inflater.end();
    }
}
