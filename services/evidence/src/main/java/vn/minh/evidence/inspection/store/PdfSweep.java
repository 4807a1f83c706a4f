package vn.minh.evidence.inspection.store;

import java.util.Map;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;

/**
 * One pass over the raw bytes of a PDF before any library parses it. It finds forbidden names also in revisions that
 * are overwritten and in objects that only a repairing reader would find, and it expands every stream of structure
 * itself, counting: the parser would expand it into memory.
 */
final class PdfSweep {

    private static final int WINDOW = 64 * 1024;
    /** The narrowest entry of a table of objects that says anything: a kind and an offset. */
    private static final int NARROWEST = 3;

    /** Long enough not to turn up in compressed pictures by chance. */
    private static final Map<String, Flaw> FORBIDDEN = Map.of(
            "JavaScript", Flaw.ACTIVE_CONTENT,
            "Launch", Flaw.ACTIVE_CONTENT,
            "SubmitForm", Flaw.ACTIVE_CONTENT,
            "ImportData", Flaw.ACTIVE_CONTENT,
            "RichMedia", Flaw.ACTIVE_CONTENT,
            "EmbeddedFile", Flaw.EMBEDDED_FILE,
            "Encrypt", Flaw.ENCRYPTED);

    private final Bytes bytes;
    private final int mostObjects;
    private final PdfNames names = new PdfNames(PdfSweep::allowed);
    private final PdfBudget budget;

    PdfSweep(Bytes bytes, InspectionLimits.Pdf limits) {
        this.bytes = bytes;
        this.mostObjects = limits.objects();
        this.budget = new PdfBudget(limits);
    }

    private static void allowed(String name) {
        var flaw = FORBIDDEN.get(name);
        if (flaw != null) {
            throw new FlawFound(flaw);
        }
    }

    void through() {
        var window = new byte[WINDOW];
        int last = 0;
        for (long at = 0; at < bytes.size(); at += WINDOW) {
            int count = (int) Math.min(WINDOW, bytes.size() - at);
            bytes.read(at, window, 0, count);
            names.feed(window, 0, count);
            for (int i = 0; i < count; i++) {
                last = last << 8 | (window[i] & 0xff);
                if (isObject(last)) {
                    PdfHead.at(bytes, at + i + 1).filter(PdfHead::isStructure).ifPresent(this::expand);
                }
            }
        }
        names.end();
    }

    /** The last four bytes are {@code obj} and not the end of {@code endobj}. */
    private static boolean isObject(int last) {
        return (last & 0xffffff) == ('o' << 16 | 'b' << 8 | 'j') && last >>> 24 != 'd';
    }

    /** Everybody packs structure in one way, or not at all; ways packed into each other are a bomb. */
    private void expand(PdfHead head) {
        FlawFound.unless(head.isPackedPlainly(), Flaw.TOO_COMPLEX);
        boolean packed = head.has("FlateDecode");
        if (head.has("W")) {
            FlawFound.unless(head.widths() >= NARROWEST, Flaw.TOO_COMPLEX);
            table(head, (long) mostObjects * head.widths(), packed);
        } else if (packed) {
            expand(head.data(), budget.bytes(), budget::spend);
        }
    }

    /** Every entry of a table of objects becomes an object in memory. */
    private void table(PdfHead head, long most, boolean packed) {
        if (packed) {
            expand(head.data(), most, (out, count) -> {});
        } else {
            boolean ends = bytes.text(head.data(), (int) Math.min(most + 64, bytes.size() - head.data()))
                    .contains("endstream");
            FlawFound.unless(ends, Flaw.TOO_COMPLEX);
        }
    }

    private void expand(long at, long most, Inflation.Seen counted) {
        var inner = new PdfNames(PdfSweep::allowed);
        try (var inflation = Inflation.headless(most, Flaw.TOO_COMPLEX, (out, count) -> {
            counted.of(out, count);
            inner.feed(out, 0, count);
        })) {
            // The parser does not look at the two bytes of the head either.
            inflation.feedSound(bytes, at + 2, bytes.size() - at - 2);
        }
        inner.end();
    }
}
