package vn.minh.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens that were signed lately. As with real ones, a token serves its bearer many times. */
final class Purse {

    private static final Map<Tokens, Coin> COINS = new ConcurrentHashMap<>();

    private record Coin(String token, Instant until) {}

    private Purse() {}

    /** Half of its life at most, so that whoever is given one can still use it. */
    static String of(Tokens tokens) {
        return COINS.compute(
                        tokens,
                        (_, kept) -> kept != null && Instant.now().isBefore(kept.until()) ? kept : struck(tokens))
                .token();
    }

    private static Coin struck(Tokens tokens) {
        var life = tokens.life();
        return new Coin(tokens.signed(), Instant.now().plus(life.isPositive() ? life.dividedBy(2) : Duration.ZERO));
    }
}
