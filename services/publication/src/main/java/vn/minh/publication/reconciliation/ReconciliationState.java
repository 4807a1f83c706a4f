package vn.minh.publication.reconciliation;

import java.time.Instant;

/** How far a comparison of both sides has come. Each state offers only the moves that are legal from it. */
public sealed interface ReconciliationState {

    /** As it is stored, listed and told; written out so that a class may move. */
    enum Status {
        STARTED,
        COMPARED,
        REPAIRED,
        LAPSED
    }

    default Status status() {
        return switch (this) {
            case Started _ -> Status.STARTED;
            case Compared _ -> Status.COMPARED;
            case Repaired _ -> Status.REPAIRED;
            case Lapsed _ -> Status.LAPSED;
        };
    }

    /** @param until when waiting for the other side's inventory ends */
    record Started(Instant until) implements ReconciliationState {

        public Compared compare(Tally tally, Instant at) {
            return new Compared(tally, at);
        }

        public Lapsed lapse(Instant at) {
            return new Lapsed(at);
        }
    }

    record Compared(Tally tally, Instant at) implements ReconciliationState {

        public Repaired repair(int repaired, int left, String by, Instant now) {
            return new Repaired(tally, at, repaired, left, by, now);
        }
    }

    /**
     * @param repaired told again
     * @param left nobody told us what to do with them, or they moved by themselves
     * @param by opaque id of who had it repaired
     */
    record Repaired(Tally tally, Instant comparedAt, int repaired, int left, String by, Instant at)
            implements ReconciliationState {}

    record Lapsed(Instant at) implements ReconciliationState {}
}
