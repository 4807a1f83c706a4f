package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.minh.assessment.campaign.Dates;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.selfassessment.State.Approval;
import vn.minh.assessment.selfassessment.State.Signature;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.Submission;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/** Dossiers in every state, and the people around them. */
final class Dossiers {

    static final Instant NOW = Instant.parse("2026-12-04T02:00:00Z");
    static final LocalDate DUE = LocalDate.parse("2026-12-20");
    static final String SCHOOL = "HN-THCS-VINH-QUYNH";
    static final Standing COUNCIL = Seats.secretary();
    static final Standing PRINCIPAL = Seats.of(actor("principal", Role.PRINCIPAL));
    static final UnitRef COMMUNE = new UnitRef("HN-X-DAI-THANH", "Xã Đại Thanh", UnitKind.COMMUNE);
    static final Signature FIRST = new Signature(1, "first", "council", NOW);
    static final Signature SECOND = new Signature(2, "second", "council", NOW);
    static final Approval APPROVAL = new Approval(FIRST, "principal", NOW, inTime("2027-03-31"));

    static final State OPENED = new State.Opened();
    static final State DRAFT = new State.Draft(null);
    static final State.Returned RETURNED = new State.Returned(APPROVAL, List.of("2.2"), DUE, null);
    static final State SIGNED = new State.CouncilSigned(FIRST, null);
    static final State SIGNED_AGAIN = new State.CouncilSigned(SECOND, RETURNED);
    static final State APPROVED = new State.Approved(APPROVAL);
    static final State APPROVED_AGAIN =
            new State.Approved(new Approval(SECOND, "principal", NOW, inTime("2026-12-20")));

    /** A department's dates: to be submitted by the last of March. */
    static final Dates DATES = new Dates(
            LocalDate.parse("2026-11-02"),
            LocalDate.parse("2027-03-26"),
            LocalDate.parse("2027-03-31"),
            LocalDate.parse("2027-04-01"),
            LocalDate.parse("2027-05-10"),
            LocalDate.parse("2027-05-20"),
            LocalDate.parse("2027-05-31"),
            LocalDate.parse("2027-06-18"),
            LocalDate.parse("2027-06-18"));

    private Dossiers() {}

    private static Submission inTime(String dueOn) {
        return new Submission(LocalDate.parse(dueOn), false, false);
    }

    static Actor actor(String id, String role) {
        return new Actor(id, SCHOOL, Set.of(role));
    }

    static SelfAssessment in(State state) {
        return of(UnitKind.LOWER_SECONDARY, state);
    }

    static SelfAssessment of(UnitKind kind, State state) {
        var about = new About(
                UUID.randomUUID(),
                new UnitRef(SCHOOL, "THCS Vĩnh Quỳnh", kind),
                "HN-SO",
                "2026-2027",
                new IndicatorSetRef("THU", 1, "00"),
                true);
        return new SelfAssessment(new SelfAssessment.Id(UUID.randomUUID()), about, null, state, null, 7);
    }

    static Frozen frozen(Signature signature) {
        return new Frozen(
                signature.round(),
                signature.fingerprint(),
                List.of(),
                List.of(),
                new Result(List.of(), 1),
                List.of("council"));
    }
}
