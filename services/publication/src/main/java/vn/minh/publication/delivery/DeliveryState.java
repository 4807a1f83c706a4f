package vn.minh.publication.delivery;

import java.time.Instant;

/** Where a record stands on its way to the sector database. Each state offers only the moves that are legal from it. */
public sealed interface DeliveryState {

    /** As it is stored, listed and told; written out so that a class may move. */
    enum Status {
        PENDING,
        SENT,
        ACCEPTED,
        REJECTED,
        RETRYING,
        PARKED
    }

    default Status status() {
        return switch (this) {
            case Pending _ -> Status.PENDING;
            case Sent _ -> Status.SENT;
            case Accepted _ -> Status.ACCEPTED;
            case Rejected _ -> Status.REJECTED;
            case Retrying _ -> Status.RETRYING;
            case Parked _ -> Status.PARKED;
        };
    }

    /** A newer result, or its withdrawal, takes its place, wherever it stands. */
    default Pending revise(Instant at) {
        return new Pending(at);
    }

    /** No receipt has counted yet: one that comes now counts, however late. */
    sealed interface Unanswered extends DeliveryState {

        default Accepted accept(String receipt, Instant at) {
            return new Accepted(receipt, at);
        }

        default Rejected reject(String reason, String detail, Instant at) {
            return new Rejected(reason, detail, at);
        }
    }

    record Pending(Instant since) implements Unanswered {

        public Sent send(Instant at, Instant until) {
            return new Sent(1, at, until);
        }
    }

    /**
     * @param attempt which sending of this revision it was, from 1
     * @param until when waiting for the receipt ends
     */
    record Sent(int attempt, Instant at, Instant until) implements Unanswered {

        public Retrying timeOut(Instant retryAt) {
            return new Retrying(attempt, retryAt);
        }

        /** The sector database asked for time: this sending does not count. */
        public Retrying defer(Instant retryAt) {
            return new Retrying(attempt - 1, retryAt);
        }
    }

    /** @param attempt how many sendings stayed without an answer; none when the only one did not count */
    record Retrying(int attempt, Instant retryAt) implements Unanswered {

        public Sent send(Instant at, Instant until) {
            return new Sent(attempt + 1, at, until);
        }

        public Parked giveUp(Instant at) {
            return new Parked(attempt, at);
        }
    }

    record Parked(int attempt, Instant at) implements Unanswered {

        public Pending retry(Instant at) {
            return new Pending(at);
        }
    }

    record Accepted(String receipt, Instant at) implements DeliveryState {

        /** The sector database lost what it had: the same record is told again. */
        public Pending resend(Instant at) {
            return new Pending(at);
        }

        /** The sector database has it otherwise: the same content is told under a revision above both. */
        public Pending restate(Instant at) {
            return new Pending(at);
        }
    }

    record Rejected(String reason, String detail, Instant at) implements DeliveryState {

        public Pending correct(Instant at) {
            return new Pending(at);
        }
    }
}
