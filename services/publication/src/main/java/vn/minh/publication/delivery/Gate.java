package vn.minh.publication.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a sector database that is asked by HTTP may be asked now, and by how many at once. It closes when it asked for
 * time, and when it stayed away several times in a row; then one goes first and the others follow if that one is heard.
 *
 * @param away how often in a row it stayed away
 * @param closedUntil nobody asks before
 * @param underWay how many are asking
 */
public record Gate(int away, Instant closedUntil, int underWay) {

    static final Gate OPEN = new Gate(0, Instant.MIN, 0);

    /**
     * How patient a gate is.
     *
     * @param atOnce how many ask side by side
     * @param failures how often in a row a sector database stays away until it is left alone
     * @param pause for how long; also when it asked for time and did not say how much
     * @param longest it may not ask for more than this
     */
    public record Rules(int atOnce, int failures, Duration pause, Duration longest) {

        Duration pause(Answer.Busy busy) {
            var asked = busy.pause() == null ? pause : busy.pause();
            return asked.compareTo(longest) < 0 ? asked : longest;
        }
    }

    /** How many more may ask now. */
    int room(Rules rules, Instant now) {
        if (now.isBefore(closedUntil)) {
            return 0;
        }
        return Math.max(0, (isTripped(rules) ? 1 : rules.atOnce) - underWay);
    }

    boolean isClosed(Instant now) {
        return now.isBefore(closedUntil);
    }

    Gate enter() {
        return new Gate(away, closedUntil, underWay + 1);
    }

    /** One is back. A pause that was asked for is kept, whatever others heard meanwhile. */
    Gate leave(Answer answer, Rules rules, Instant now) {
        return switch (answer) {
            case Answer.Receipt _ -> new Gate(0, closedUntil, underWay - 1);
            case Answer.Busy busy -> new Gate(away, later(now.plus(rules.pause(busy))), underWay - 1);
            case Answer.Away _ -> {
                var tripped = new Gate(away + 1, closedUntil, underWay - 1);
                yield tripped.isTripped(rules)
                        ? new Gate(tripped.away, later(now.plus(rules.pause)), tripped.underWay)
                        : tripped;
            }
        };
    }

    private boolean isTripped(Rules rules) {
        return away >= rules.failures;
    }

    private Instant later(Instant until) {
        return until.isAfter(closedUntil) ? until : closedUntil;
    }
}
