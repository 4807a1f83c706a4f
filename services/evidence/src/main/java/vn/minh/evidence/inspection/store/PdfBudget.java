package vn.minh.evidence.inspection.store;

import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;

/**
 * How much structure of a PDF may still be parsed into memory: bytes, and among them the beginnings of values, since
 * two bytes of an empty list become a hundred.
 */
final class PdfBudget {

    private static final String BEGINNINGS = "[<(/";
    private static final long VALUES_OF_AN_OBJECT = 8;

    private long bytes;
    private long values;

    PdfBudget(InspectionLimits.Pdf limits) {
        this.bytes = limits.structure();
        this.values = limits.objects() * VALUES_OF_AN_OBJECT;
    }

    void spend(int next) {
        bytes--;
        if (BEGINNINGS.indexOf(next) >= 0) {
            values--;
        }
        FlawFound.unless(bytes >= 0 && values >= 0, Flaw.TOO_COMPLEX);
    }

    void spend(byte[] window, int length) {
        for (int i = 0; i < length; i++) {
            spend(window[i]);
        }
    }

    long bytes() {
        return bytes;
    }
}
