package vn.minh.evidence.evidence;

import java.time.Duration;
import java.time.Instant;

/**
 * How often linked pages are asked for again.
 *
 * @param every without anybody asking
 * @param atMost a younger answer is given again, whoever asks: we are a guest there
 */
public record LinkPace(Duration every, Duration atMost) {

    private static final Duration DAY = Duration.ofDays(1);

    /** One that was not reached is asked for the next day: three such days make it dead. */
    Instant next(LinkCheck check) {
        return check.now().checkedAt().plus(isWaiting(check) && every.compareTo(DAY) > 0 ? DAY : every);
    }

    private static boolean isWaiting(LinkCheck check) {
        return check.now().outcome() == LinkCheck.Outcome.UNREACHABLE;
    }

    boolean isYoung(LinkCheck check, Instant now) {
        return check.now().checkedAt().plus(atMost).isAfter(now);
    }
}
