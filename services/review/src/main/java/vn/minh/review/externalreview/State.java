package vn.minh.review.externalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;

/** Where a review stands. Each state offers only the moves that are legal from it. */
public sealed interface State {

    default Status status() {
        return switch (this) {
            case Opened _ -> Status.OPENED;
            case Assigned _ -> Status.ASSIGNED;
            case AwaitingUnit _ -> Status.AWAITING_UNIT;
            case Proposed _ -> Status.PROPOSED;
            case Concluded _ -> Status.CONCLUDED;
        };
    }

    /** What a person may do from here, as far as the state decides it. */
    default Set<Move> moves() {
        return switch (this) {
            case Opened _ -> EnumSet.of(Move.CLAIM);
            case Assigned _ ->
                EnumSet.of(
                        Move.RELEASE,
                        Move.RECORD,
                        Move.REQUEST_SUPPLEMENT,
                        Move.PROPOSE,
                        Move.KEEP_MINUTES,
                        Move.TAKE_SECOND,
                        Move.RELEASE_SECOND,
                        Move.RECORD_SECOND,
                        Move.FINISH_SECOND,
                        Move.SETTLE);
            case AwaitingUnit _ -> EnumSet.noneOf(Move.class);
            case Proposed _ -> EnumSet.of(Move.RESUME, Move.CONCLUDE, Move.COMMENT, Move.KEEP_MINUTES);
            case Concluded _ -> EnumSet.of(Move.RECOGNISE);
        };
    }

    /** Who reads the dossier now. */
    default @Nullable String holder() {
        return switch (this) {
            case Opened _, Concluded _ -> null;
            case Assigned assigned -> assigned.by();
            case AwaitingUnit awaiting -> awaiting.by();
            case Proposed proposed -> proposed.by();
        };
    }

    /** With the authority: in its queue or on a reviewer's desk. */
    sealed interface WithAuthority extends State {

        static WithAuthority heldBy(@Nullable String holder) {
            return holder == null ? new Opened() : new Assigned(holder);
        }
    }

    record Opened() implements WithAuthority {

        public Assigned claim(String reviewer) {
            return new Assigned(reviewer);
        }

        /** The unit's answer crossed the lapse of its supplement on the way. */
        public Opened resubmitted() {
            return this;
        }

        public Opened handOver() {
            return this;
        }

        public Opened allot() {
            return this;
        }
    }

    record Assigned(String by) implements WithAuthority {

        public Opened release() {
            return new Opened();
        }

        public Assigned record() {
            return this;
        }

        public AwaitingUnit requestSupplement(LocalDate dueOn) {
            return new AwaitingUnit(by, dueOn);
        }

        public Assigned takeSecond() {
            return this;
        }

        public Assigned releaseSecond() {
            return this;
        }

        public Assigned recordSecond() {
            return this;
        }

        public Assigned finishSecond() {
            return this;
        }

        public Assigned settle() {
            return this;
        }

        public Proposed propose(Result result, Instant at) {
            return new Proposed(by, result, at, null);
        }

        public Assigned keepMinutes() {
            return this;
        }

        /** The unit's answer crossed the lapse of its supplement on the way. */
        public Assigned resubmitted() {
            return this;
        }

        public Opened handOver() {
            return new Opened();
        }

        public WithAuthority allot(boolean holderStays) {
            return WithAuthority.heldBy(holderStays ? by : null);
        }
    }

    record AwaitingUnit(@Nullable String by, LocalDate dueOn) implements State {

        public WithAuthority resubmitted() {
            return WithAuthority.heldBy(by);
        }

        public WithAuthority lapse() {
            return WithAuthority.heldBy(by);
        }

        public AwaitingUnit handOver() {
            return new AwaitingUnit(null, dueOn);
        }

        public AwaitingUnit allot(boolean holderStays) {
            return new AwaitingUnit(holderStays ? by : null, dueOn);
        }
    }

    /** @param agreedAt when the unit agreed to it, if it did */
    record Proposed(
            String by, Result result, Instant at, @Nullable Instant agreedAt) implements State {

        public Proposed comment(boolean agreed, Instant now) {
            return new Proposed(by, result, at, agreed ? now : null);
        }

        public Proposed keepMinutes() {
            return this;
        }

        public Assigned resume() {
            return new Assigned(by);
        }

        public Concluded conclude(String officer, UnitRef authority, Instant now) {
            return new Concluded(result, officer, now, authority);
        }

        /** The unit's answer crossed the lapse of its supplement: a proposal on the older round stands no more. */
        public Assigned resubmitted() {
            return new Assigned(by);
        }

        public Opened handOver() {
            return new Opened();
        }

        /** What was proposed stands; the head of the new team concludes it or takes it back. */
        public Proposed allot() {
            return this;
        }
    }

    /** @param decidedBy the authority that concluded; it stays although another may become accountable */
    record Concluded(Result result, String by, Instant at, UnitRef decidedBy) implements State {

        public Concluded handOver() {
            return this;
        }

        public Concluded allot() {
            return this;
        }
    }
}
