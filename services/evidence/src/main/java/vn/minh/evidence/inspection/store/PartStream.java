package vn.minh.evidence.inspection.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.minh.evidence.inspection.Flaw;

/** The content of a part as it comes out, counted against the budget and, at its end, against what was declared. */
final class PartStream extends InputStream {

    private static final int WINDOW = 32 * 1024;

    private final Bytes bytes;
    private final ZipParts.Part part;
    private final ArchiveBudget budget;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long taken;
    private long given;
    private boolean over;

    PartStream(Bytes bytes, ZipParts.Part part, ArchiveBudget budget) {
        this.bytes = bytes;
        this.part = part;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (over || length == 0) {
            return over ? -1 : 0;
        }
        int count = part.deflated() ? inflate(into, offset, length) : copy(into, offset, length);
        if (count <= 0) {
            whole();
            over = true;
            return -1;
        }
        given += count;
        crc.update(into, offset, count);
        budget.spend(count, given, part.packed());
        return count;
    }

    private int copy(byte[] into, int offset, int length) {
        int count = (int) Math.min(length, part.packed() - taken);
        bytes.read(part.at() + taken, into, offset, count);
        taken += count;
        return count;
    }

    private int inflate(byte[] into, int offset, int length) {
        try {
            while (true) {
                int count = inflater.inflate(into, offset, length);
                if (count > 0 || inflater.finished()) {
                    return count;
                }
                FlawFound.unless(inflater.needsInput() && taken < part.packed(), Flaw.DAMAGED);
                feed();
            }
        } catch (DataFormatException e) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    private void feed() {
        var packed = new byte[(int) Math.min(WINDOW, part.packed() - taken)];
        bytes.read(part.at() + taken, packed, 0, packed.length);
        taken += packed.length;
        inflater.setInput(packed);
    }

    private void whole() {
        FlawFound.unless(taken == part.packed() && inflater.getRemaining() == 0, Flaw.UNSAFE_ARCHIVE);
        FlawFound.unless(given == part.expanded(), Flaw.UNSAFE_ARCHIVE);
        FlawFound.unless(crc.getValue() == part.crc(), Flaw.DAMAGED);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
