package vn.minh.evidence.webpage;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Rules as tests need them: small, and patient enough for a busy machine. */
public final class Rules {

    public static final LinkRules USUAL = trusting();

    private Rules() {}

    public static LinkRules trusting(String... places) {
        return trusting(Duration.ofSeconds(10), Duration.ofSeconds(20), places);
    }

    /** For sites that take their time on purpose. */
    public static LinkRules impatient(String... places) {
        return trusting(Duration.ofMillis(500), Duration.ofSeconds(2), places);
    }

    private static LinkRules trusting(Duration read, Duration whole, String... places) {
        return new LinkRules(
                Set.of(80, 443, 8080, 8443),
                List.of(places),
                Set.of("accounts.google.com"),
                1_000_000,
                200_000,
                Duration.ofSeconds(2),
                read,
                whole,
                5);
    }
}
