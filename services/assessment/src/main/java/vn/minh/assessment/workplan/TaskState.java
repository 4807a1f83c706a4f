package vn.minh.assessment.workplan;

import java.time.Instant;

/** Where a task stands; each state offers only the moves that are legal from it. */
public sealed interface TaskState {

    enum Status {
        OPEN,
        OVERDUE,
        TICKED,
        PROVEN
    }

    default Status status() {
        return switch (this) {
            case Open _ -> Status.OPEN;
            case Overdue _ -> Status.OVERDUE;
            case Ticked _ -> Status.TICKED;
            case Proven _ -> Status.PROVEN;
        };
    }

    /** Not done. */
    sealed interface Undone extends TaskState {

        default Proven prove(Instant at) {
            return new Proven(at);
        }

        default Ticked tick(String by, String note, Instant at) {
            return new Ticked(by, note, at);
        }
    }

    record Open() implements Undone {

        Overdue pass(Instant at) {
            return new Overdue(at);
        }
    }

    /** Its day passed, and that was told. */
    record Overdue(Instant toldAt) implements Undone {

        /** Another day that is still to come: should it pass too, that is told again. */
        Open postpone() {
            return new Open();
        }
    }

    /** Done, as somebody says; the note is for the people concerned and never told. */
    record Ticked(String by, String note, Instant at) implements TaskState {

        Proven prove(Instant now) {
            return new Proven(now);
        }

        Open reopen() {
            return new Open();
        }

        Open untick() {
            return new Open();
        }
    }

    /** Done, as a fact says: no hand undoes it. */
    record Proven(Instant at) implements TaskState {

        Open reopen() {
            return new Open();
        }
    }
}
