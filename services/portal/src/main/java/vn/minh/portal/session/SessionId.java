package vn.minh.portal.session;

import java.security.SecureRandom;
import java.util.Base64;

/** What the browser holds: 256 random bits, and nothing else. */
public record SessionId(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SessionId fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whoever reads a log must not become the person. */
    @Override
    public String toString() {
        return "SessionId[hidden]";
    }
}
