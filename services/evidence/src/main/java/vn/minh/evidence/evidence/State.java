package vn.minh.evidence.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.Flaw;

/** Where a piece of evidence stands; each state offers only the moves that are legal from it. */
public sealed interface State {

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

    record Announced(Attempt attempt) implements State {

        Stored confirm(EvidenceCode code, Original original, @Nullable Capture capture, Instant at) {
            return new Stored(Contents.first(code, attempt, original, capture, at));
        }

        Refused refuse(Flaw flaw, Instant at) {
            return new Refused(attempt, new Refusal(flaw, at));
        }

        Dropped expire(Instant at) {
            return new Dropped(attempt, null, at);
        }
    }

    /** The bytes are kept under their hash: it has its code and can be cited, downloaded, replaced and sealed. */
    sealed interface Kept extends State {

        Contents contents();

        /** The same with other contents beside what is kept: what was sealed stays sealed. */
        Kept replace(Contents next);

        /** Every approval that named it, oldest first. */
        List<Seal> seals();

        Sealed seal(Seal seal);
    }

    record Stored(Contents contents) implements Kept {

        @Override
        public Stored replace(Contents next) {
            return new Stored(next);
        }

        @Override
        public List<Seal> seals() {
            return List.of();
        }

        @Override
        public Sealed seal(Seal seal) {
            return new Sealed(contents, List.of(seal));
        }

        Dropped expire(Instant at) {
            return new Dropped(contents.latest().attempt(), contents.code(), at);
        }
    }

    record Sealed(Contents contents, List<Seal> seals) implements Kept {

        public Sealed {
            seals = List.copyOf(seals);
        }

        @Override
        public Sealed replace(Contents next) {
            return new Sealed(next, seals);
        }

        @Override
        public Sealed seal(Seal seal) {
            var more = new ArrayList<>(seals);
            more.add(seal);
            return new Sealed(contents, more);
        }
    }

    record Refused(Attempt attempt, Refusal refusal) implements State {}

    /** @param code absent when it never had one; a code is never given again */
    record Dropped(Attempt attempt, @Nullable EvidenceCode code, Instant at) implements State {}
}
