package vn.minh.review.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;

/** Where an appeal stands. Each state offers only the moves that are legal from it. */
public sealed interface State {

    default Status status() {
        return switch (this) {
            case Filed _ -> Status.FILED;
            case Admitted _ -> Status.ADMITTED;
            case Decided _ -> Status.DECIDED;
            case Withdrawn _ -> Status.WITHDRAWN;
        };
    }

    /** What a person may do from here, as far as the state decides it. */
    default Set<Move> moves() {
        return switch (this) {
            case Filed _ -> EnumSet.of(Move.WITHDRAW, Move.ADMIT);
            case Admitted _ -> EnumSet.of(Move.RECORD, Move.UPHOLD, Move.DISMISS);
            case Decided _, Withdrawn _ -> EnumSet.noneOf(Move.class);
        };
    }

    /** What its admission said, once it was admitted. */
    default Optional<Admitted> admission() {
        return switch (this) {
            case Filed _, Withdrawn _ -> Optional.empty();
            case Admitted admitted -> Optional.of(admitted);
            case Decided decided -> Optional.of(decided.admitted());
        };
    }

    record Filed() implements State {

        public Admitted admit(Panel panel, LocalDate dueOn, String by, Instant at) {
            return new Admitted(panel, dueOn, by, at);
        }

        public Withdrawn withdraw(String by, Instant at) {
            return new Withdrawn(by, at);
        }
    }

    /**
     * @param dueOn the panel's last day, Vietnam
     * @param by the head of the authority who named the panel
     */
    record Admitted(Panel panel, LocalDate dueOn, String by, Instant at) implements State {

        public Admitted record() {
            return this;
        }

        public Decided uphold(Result result, @Nullable String reason, Instant now) {
            return new Decided(this, new Outcome.Upheld(result, reason), now);
        }

        public Decided dismiss(String reason, Instant now) {
            return new Decided(this, new Outcome.Dismissed(reason), now);
        }
    }

    /** Decided by the chair of the panel. */
    record Decided(Admitted admitted, Outcome outcome, Instant at) implements State {}

    record Withdrawn(String by, Instant at) implements State {}
}
