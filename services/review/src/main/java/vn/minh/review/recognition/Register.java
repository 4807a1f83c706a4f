package vn.minh.review.recognition;

import java.util.Locale;
import vn.minh.contracts.UnitRef;

/**
 * An authority's book of decisions and certificates of one calendar year, Vietnam. Demonstration has a book of its own,
 * so that no real number is ever spent on it.
 *
 * @param lastDecision number of the last act, 0 when there was none
 * @param lastCertificate serial of the last certificate, 0 when there was none
 */
public record Register(Key key, int lastDecision, int lastCertificate) {

    public record Key(String authority, int year, boolean demonstration) {}

    private static final String DEMONSTRATION = "MẪU-";

    Register withNextDecision() {
        return new Register(key, lastDecision + 1, lastCertificate);
    }

    Register withNextCertificate() {
        return new Register(key, lastDecision, lastCertificate + 1);
    }

    /** {@code 05/QĐ-UBND}: below 10 with a leading zero, as the administrative layout wants it. */
    String decisionNumber(UnitRef authority) {
        return marked(twoDigits(lastDecision) + "/QĐ-" + shortName(authority));
    }

    /** {@code 2026/<authority>/07}. */
    String certificateNumber() {
        return marked(key.year() + "/" + key.authority() + "/" + twoDigits(lastCertificate));
    }

    /** Nobody shall take a demonstration's paper for a real one. */
    private String marked(String number) {
        return key.demonstration() ? DEMONSTRATION + number : number;
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** The issuer's abbreviation in the symbol of its documents. */
    private static String shortName(UnitRef authority) {
        return switch (authority.kind()) {
            case DEPARTMENT -> "SGDĐT";
            case DISTRICT_DIVISION -> "PGDĐT";
            case COMMUNE -> "UBND";
            case PRESCHOOL, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, MULTI_LEVEL, CONTINUING_EDUCATION ->
                throw new IllegalArgumentException("a school recognises nobody: " + authority.code());
        };
    }
}
