package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.Submission;

/** Where a self-assessment stands; each state offers only the moves that are legal from it. */
public sealed interface State {

    /** The round being worked on, signed or last approved. */
    int round();

    default Status status() {
        return switch (this) {
            case Opened _ -> Status.OPENED;
            case Draft _ -> Status.DRAFT;
            case CouncilSigned _ -> Status.COUNCIL_SIGNED;
            case Approved _ -> Status.APPROVED;
            case Returned _ -> Status.RETURNED;
        };
    }

    enum Status {
        OPENED,
        DRAFT,
        COUNCIL_SIGNED,
        APPROVED,
        RETURNED
    }

    /** The council's signature under one round. */
    record Signature(int round, String fingerprint, String by, Instant at) {}

    /**
     * The approval of what was signed.
     *
     * @param byDelegate in the place of the head
     * @param submission how it met its day; absent when it is from before dates counted, and in a frozen round
     */
    record Approval(
            Signature signature,
            String by,
            Instant at,
            boolean byDelegate,
            @Nullable Submission submission) {

        public Approval(Signature signature, String by, Instant at, boolean byDelegate) {
            this(signature, by, at, byDelegate, null);
        }

        Approval(Signature signature, String by, Instant at, Submission submission) {
            this(signature, by, at, submission.byDelegate(), submission);
        }
    }

    /**
     * Where the council works. {@code sentBackReason} is why the head did not approve, for the council alone: it never
     * leaves this service.
     */
    sealed interface Working extends State {

        @Nullable String sentBackReason();
    }

    /** Nobody has answered yet. */
    record Opened() implements State {

        @Override
        public int round() {
            return 1;
        }

        Draft start() {
            return new Draft(null);
        }
    }

    record Draft(@Nullable String sentBackReason) implements Working {

        @Override
        public int round() {
            return 1;
        }

        CouncilSigned sign(String fingerprint, String by, Instant at) {
            return new CouncilSigned(new Signature(1, fingerprint, by, at), null);
        }
    }

    /**
     * Frozen for the head of the unit.
     *
     * @param supplement what the signature answers; absent in the first round
     */
    record CouncilSigned(Signature signature, @Nullable Returned supplement) implements State {

        @Override
        public int round() {
            return signature.round();
        }

        Approved approve(String by, Instant at, Submission submission) {
            return new Approved(new Approval(signature, by, at, submission));
        }

        Working sendBack(String reason) {
            return supplement == null
                    ? new Draft(reason)
                    : new Returned(supplement.approval, supplement.criteria, supplement.dueOn, reason);
        }
    }

    /** Submitted. */
    record Approved(Approval approval) implements State {

        @Override
        public int round() {
            return approval.signature().round();
        }

        Returned returnFor(List<String> criteria, LocalDate dueOn) {
            return new Returned(approval, criteria, dueOn, null);
        }
    }

    /** The named criteria are open again; what was approved stands for the rest, and again should the day pass. */
    record Returned(
            Approval approval,
            List<String> criteria,
            LocalDate dueOn,
            @Nullable String sentBackReason) implements Working {

        public Returned {
            criteria = List.copyOf(criteria);
        }

        @Override
        public int round() {
            return approval.signature().round();
        }

        CouncilSigned sign(String fingerprint, String by, Instant at) {
            return new CouncilSigned(new Signature(round() + 1, fingerprint, by, at), this);
        }

        Approved reinstate() {
            return new Approved(approval);
        }
    }
}
