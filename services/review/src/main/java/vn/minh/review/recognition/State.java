package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;

/** Where a recognition stands. */
public sealed interface State {

    default Status status() {
        return switch (this) {
            case Recognised _ -> Status.RECOGNISED;
            case Superseded _ -> Status.SUPERSEDED;
            case Revoked _ -> Status.REVOKED;
        };
    }

    /** How it began. */
    static Recognised signature(State state) {
        return switch (state) {
            case Recognised recognised -> recognised;
            case Superseded superseded -> superseded.before();
            case Revoked revoked -> revoked.before();
        };
    }

    /** @param by the head of the authority who signed the act */
    record Recognised(String by, Instant at) implements State {

        public Superseded supersede(UUID successor, UUID appeal, Instant now) {
            return new Superseded(this, successor, appeal, now);
        }

        public Revoked revoke(Decision.Ref decision, String reason, String head, Instant now) {
            return new Revoked(this, decision, reason, head, now);
        }
    }

    /**
     * An appeal was upheld and the level recognised anew.
     *
     * @param successor the recognition that stands now
     */
    record Superseded(Recognised before, UUID successor, UUID appeal, Instant at) implements State {}

    /**
     * Taken back by the head of the authority accountable then; nothing stands in its place.
     *
     * @param decision that took it back
     * @param reason free text; it is told to the unit and to those accountable for it, and stays in this database
     */
    record Revoked(Recognised before, Decision.Ref decision, String reason, String by, Instant at) implements State {}
}
