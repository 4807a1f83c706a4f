package vn.minh.evidence.webpage;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Rules as tests need them: small and quick. */
public final class Rules {

    public static final LinkRules USUAL = trusting();

    private Rules() {}

    public static LinkRules trusting(String... places) {
        return new LinkRules(
                Set.of(80, 443, 8080, 8443),
                List.of(places),
                Set.of("accounts.google.com"),
                1_000_000,
                200_000,
                Duration.ofSeconds(2),
                Duration.ofMillis(500),
                Duration.ofSeconds(2),
                5);
    }
}
