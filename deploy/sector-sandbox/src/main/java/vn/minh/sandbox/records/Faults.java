package vn.minh.sandbox.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How this stand-in misbehaves, as a test asked it to; both ways in share it. What strikes each n-th message goes round
 * in a fixed rotation from the moment it is switched on, so that a run can be repeated. Forgotten when it restarts.
 */
@ApplicationScoped
public class Faults {

    private static final int LATE_UNLESS_TOLD = 1000;

    /** What can go wrong. */
    public enum Kind {
        HEARD,
        REJECTED,
        DROPPED,
        FAILED,
        DELAYED,
        DOUBLED,
        TOO_MANY,
        AWAY
    }

    /**
     * @param rejectNext so many of the next messages are refused, however sound
     * @param dropNext so many of the next receipts are never sent, although the record is held
     * @param tooManyNext so many of the next HTTP requests are too many
     * @param awayNext so many of the next HTTP requests find nobody
     * @param failEvery each n-th message is neither held nor answered; 0: none
     * @param delayEvery the receipt of each n-th message is late; 0: all are, if there is a delay
     * @param doubleEvery the receipt of each n-th message is sent twice; 0: none
     * @param delayMs how late; 0 with {@code delayEvery}: a second
     * @param duplicate every receipt is sent twice
     */
    public record Plan(
            int rejectNext,
            int dropNext,
            int tooManyNext,
            int awayNext,
            int failEvery,
            int delayEvery,
            int doubleEvery,
            int delayMs,
            boolean duplicate) {

        static final Plan NONE = new Plan(0, 0, 0, 0, 0, 0, 0, 0, false);
    }

    /**
     * What happens to one message; decided once, when it is heard.
     *
     * @param fails neither held nor answered
     * @param rejected refused, however sound
     * @param dropped its receipt is never sent
     */
    public record Fate(boolean fails, boolean rejected, boolean dropped, Duration delay, boolean doubled) {

        private static final Fate FAILS = new Fate(true, false, false, Duration.ZERO, false);
    }

    private final Map<Kind, Integer> left = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> struck = new EnumMap<>(Kind.class);
    private Plan asked = Plan.NONE;

    /** What is still to come of it. */
    public synchronized Plan plan() {
        return new Plan(
                left(Kind.REJECTED),
                left(Kind.DROPPED),
                left(Kind.TOO_MANY),
                left(Kind.AWAY),
                asked.failEvery,
                asked.delayEvery,
                asked.doubleEvery,
                asked.delayMs,
                asked.duplicate);
    }

    /** From now on; counting starts anew. */
    public synchronized void plan(Plan next) {
        asked = next;
        struck.clear();
        left.put(Kind.REJECTED, next.rejectNext);
        left.put(Kind.DROPPED, next.dropNext);
        left.put(Kind.TOO_MANY, next.tooManyNext);
        left.put(Kind.AWAY, next.awayNext);
    }

    /** How often each struck since the plan was made; what never did is not in it. */
    public synchronized Map<Kind, Long> struck() {
        return Map.copyOf(struck);
    }

    /** A message is there. Of three equal shares from three up none strikes what another strikes. */
    public synchronized Fate hear() {
        long turn = struck.merge(Kind.HEARD, 1L, Long::sum);
        if (strikes(Kind.FAILED, isTurn(turn, asked.failEvery, 0))) {
            return Fate.FAILS;
        }
        boolean late = asked.delayEvery == 0 ? asked.delayMs > 0 : isTurn(turn, asked.delayEvery, asked.delayEvery / 3);
        boolean twice = asked.duplicate || isTurn(turn, asked.doubleEvery, asked.doubleEvery * 2L / 3);
        return new Fate(
                false,
                next(Kind.REJECTED),
                next(Kind.DROPPED),
                strikes(Kind.DELAYED, late) ? delay() : Duration.ZERO,
                strikes(Kind.DOUBLED, twice));
    }

    /** Uses up one of the planned ones, if there is one. */
    public synchronized boolean next(Kind kind) {
        int planned = left(kind);
        left.put(kind, Math.max(0, planned - 1));
        return strikes(kind, planned > 0);
    }

    private int left(Kind kind) {
        return left.getOrDefault(kind, 0);
    }

    private boolean strikes(Kind kind, boolean does) {
        if (does) {
            struck.merge(kind, 1L, Long::sum);
        }
        return does;
    }

    private Duration delay() {
        return Duration.ofMillis(asked.delayMs == 0 ? LATE_UNLESS_TOLD : asked.delayMs);
    }

    private static boolean isTurn(long turn, int every, long offset) {
        return every > 0 && turn % every == offset;
    }
}
