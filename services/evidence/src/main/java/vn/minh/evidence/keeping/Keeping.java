package vn.minh.evidence.keeping;

import java.time.Duration;
import java.time.Instant;

/**
 * What an installation allows.
 *
 * @param untouched an object that nothing names is removed when nobody touched it for so long
 * @param uncitedWithin a stored piece that no signature ever cited is dropped after it
 * @param recallWithin how long a dropped piece can be recalled by a signature that was under way
 * @param checkPace bytes a second that a deep check reads at most
 */
public record Keeping(Duration untouched, Duration uncitedWithin, Duration recallWithin, long checkPace) {

    /** Whether a look may still be confirmed: what it touched cannot have been removed since, by any clock of ours. */
    public boolean isFresh(Instant touchedAt, Instant now) {
        return now.isBefore(touchedAt.plus(untouched.dividedBy(2)));
    }

    /** What was dropped before has no claim to its objects; later than the last moment to recall it. */
    public Instant droppedForGood(Instant now) {
        return now.minus(recallWithin).minus(untouched);
    }
}
