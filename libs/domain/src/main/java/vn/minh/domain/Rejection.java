package vn.minh.domain;

import java.util.List;
import java.util.Map;

/**
 * Every way the domain says no. A new one does not compile until the web layer gives it a status.
 *
 * <p>{@code why} and {@code next} are Vietnamese sentences for the person who asked.
 */
public sealed interface Rejection {

    /** Absent, or not hers to know of: both answer alike. {@code what} is the English noun of the glossary. */
    record NotFound(String what, String id) implements Rejection {}

    /** The aggregate's state does not offer this move. */
    record IllegalMove(String what, String from, String move) implements Rejection {}

    /**
     * Somebody else was faster.
     *
     * @param values what was sent and what is there, by name, where the caller is better helped with both; else empty
     */
    record Stale(long expected, long actual, Map<String, Object> values) implements Rejection {

        public Stale {
            values = Map.copyOf(values);
        }

        public Stale(long expected, long actual) {
            this(expected, actual, Map.of());
        }
    }

    record Forbidden(String why, String next) implements Rejection {}

    /** The input breaks rules; every broken rule is named. */
    record Invalid(List<Fault> faults) implements Rejection {

        public Invalid {
            faults = List.copyOf(faults);
        }

        public Invalid(Fault... faults) {
            this(List.of(faults));
        }
    }

    /** The input is sound but does not fit what is there. {@code code} is stable and English. */
    record Conflict(String code, String why, String next) implements Rejection {}

    /** Something this needs has not arrived yet; an event waits for it, a person tries later. */
    record NotYet(String what, String id) implements Rejection {}

    /** A part Minh depends on does not answer. */
    record Unavailable(String why, String next) implements Rejection {}

    /** A header that the move requires is missing or unreadable. */
    record HeaderRequired(String header, String next) implements Rejection {}

    /** The idempotency key was used for another request. */
    record KeyReused(String key) implements Rejection {}
}
