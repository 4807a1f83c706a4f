package vn.minh.portal.delivery;

import java.util.Arrays;
import java.util.Optional;
import vn.minh.portal.page.Done;

/** What an operator, or the department of the city, does when a record does not get through by itself. */
public enum DeliveryMove {
    RETRY("thu-lai", "retry", "PARKED", "Gửi lại", Done.RETRIED),
    RESEND("gui-lai", "resend", "ACCEPTED", "Gửi lại", Done.RESENT),
    CORRECT("sua-va-gui", "correction", "REJECTED", "Sửa và gửi lại", Done.CORRECTED);

    private final String code;
    private final String resource;
    private final String state;
    private final String word;
    private final Done done;

    DeliveryMove(String code, String resource, String state, String word, Done done) {
        this.code = code;
        this.resource = resource;
        this.state = state;
        this.word = word;
        this.done = done;
    }

    static Optional<DeliveryMove> of(String state) {
        return Arrays.stream(values()).filter(move -> move.state.equals(state)).findFirst();
    }

    public static Optional<DeliveryMove> coded(String code) {
        return Arrays.stream(values()).filter(move -> move.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** As publication's API names it. */
    String resource() {
        return resource;
    }

    public String word() {
        return word;
    }

    public Done done() {
        return done;
    }
}
