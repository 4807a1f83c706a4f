package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a piece of evidence stands; each state offers only the moves that are legal from it. */
public sealed interface State {

    /** Only one version of a content exists until evidence can be replaced. */
    int FIRST_VERSION = 1;

    /** The names that rows, views and refusals use. */
    enum Status {
        ANNOUNCED,
        STORED,
        SEALED,
        REFUSED,
        DROPPED
    }

    default Status status() {
        return switch (this) {
            case Announced _ -> Status.ANNOUNCED;
            case Stored _ -> Status.STORED;
            case Sealed _ -> Status.SEALED;
            case Refused _ -> Status.REFUSED;
            case Dropped _ -> Status.DROPPED;
        };
    }

    record Announced() implements State {
        Stored confirm(EvidenceCode code, Instant at) {
            return new Stored(code, FIRST_VERSION, at);
        }

        Refused refuse(Finding.Reason reason, Instant at) {
            return new Refused(reason, at);
        }

        Dropped expire(Instant at) {
            return new Dropped(at);
        }
    }

    /** The bytes are kept under their hash: it has its code and can be cited, downloaded and sealed. */
    sealed interface Kept extends State {

        EvidenceCode code();

        /** Of the content, from 1. */
        int version();

        Instant storedAt();

        /** Every approval that named it, oldest first. */
        List<Seal> seals();

        Sealed seal(Seal seal);
    }

    record Stored(EvidenceCode code, int version, Instant storedAt) implements Kept {

        @Override
        public List<Seal> seals() {
            return List.of();
        }

        @Override
        public Sealed seal(Seal seal) {
            return new Sealed(code, version, storedAt, List.of(seal));
        }
    }

    record Sealed(EvidenceCode code, int version, Instant storedAt, List<Seal> seals) implements Kept {

        public Sealed {
            seals = List.copyOf(seals);
        }

        @Override
        public Sealed seal(Seal seal) {
            var more = new ArrayList<>(seals);
            more.add(seal);
            return new Sealed(code, version, storedAt, more);
        }
    }

    record Refused(Finding.Reason reason, Instant at) implements State {}

    record Dropped(Instant at) implements State {}
}
