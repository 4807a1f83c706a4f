package vn.minh.publication.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a receipt is waited for, and how often a record is told again before an operator must look.
 *
 * @param receipt from sending to the time-out
 * @param firstPause after the first time-out; doubled after each further one
 * @param longestPause the doubling ends here
 * @param attempts sendings of one revision before it is parked
 */
public record Patience(Duration receipt, Duration firstPause, Duration longestPause, int attempts) {

    private static final int DOUBLINGS = 20;

    Instant deadline(Instant sentAt) {
        return sentAt.plus(receipt);
    }

    Instant retryAt(Instant timedOutAt, int attempt) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return timedOutAt.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }

    boolean isExhaustedAfter(int attempt) {
        return attempt >= attempts;
    }
}
