package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;

/** Where a recognition stands. */
public sealed interface State {

    default Status status() {
        return switch (this) {
            case Recognised _ -> Status.RECOGNISED;
            case Superseded _ -> Status.SUPERSEDED;
        };
    }

    /** How it began. */
    static Recognised signature(State state) {
        return switch (state) {
            case Recognised recognised -> recognised;
            case Superseded superseded -> superseded.before();
        };
    }

    /** @param by the head of the authority who signed the act */
    record Recognised(String by, Instant at) implements State {

        public Superseded supersede(UUID successor, UUID appeal, Instant now) {
            return new Superseded(this, successor, appeal, now);
        }
    }

    /**
     * An appeal was upheld and the level recognised anew.
     *
     * @param successor the recognition that stands now
     */
    record Superseded(Recognised before, UUID successor, UUID appeal, Instant at) implements State {}
}
