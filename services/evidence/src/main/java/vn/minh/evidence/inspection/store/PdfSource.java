package vn.minh.evidence.inspection.store;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A PDF as its parser reads it. What is read byte by byte is structure, becomes objects in memory and is counted; whole
 * blocks are not.
 */
final class PdfSource implements RandomAccessRead {

    private final Bytes bytes;
    private final PdfBudget budget;
    private long at;
    private boolean closed;

    PdfSource(Bytes bytes, PdfBudget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    @Override
    public int read() {
        if (isEOF()) {
            return -1;
        }
        if ((budget.bytes() & 0xfff) == 0) {
            bytes.deadline().check();
        }
        int next = bytes.u8(at++);
        budget.spend(next);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (isEOF()) {
            return -1;
        }
        int count = (int) Math.min(length, bytes.size() - at);
        bytes.read(at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("before the beginning: " + position);
        }
        at = Math.min(position, bytes.size());
    }

    @Override
    public long length() {
        return bytes.size();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.size();
    }

    @Override
    public RandomAccessReadView createView(long from, long length) {
        return new RandomAccessReadView(this, from, length);
    }

    @Override
    public void close() {
        closed = true;
    }
}
