package vn.minh.assessment.selfassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.council.Composition;
import vn.minh.assessment.council.Council;
import vn.minh.assessment.council.Member;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.people.Held;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.CouncilPost;
import vn.minh.contracts.assessment.CriterionAssignment;
import vn.minh.contracts.assessment.EvidenceAsk;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/**
 * People and what they are for a dossier. Of the council's members “chosen” has criterion 1.2, “rest” has 2.2; the
 * others are everybody's.
 */
final class Seats {

    static final LocalDate TODAY = LocalDate.parse("2026-12-04");

    static final Council COUNCIL = new Council(
            UUID.randomUUID(),
            Dossiers.SCHOOL,
            new Composition(
                    "12/QĐ-THCS",
                    LocalDate.parse("2026-11-02"),
                    List.of(
                            new Member("chair", CouncilPost.CHAIR, null),
                            new Member("vice", CouncilPost.VICE_CHAIR, null),
                            new Member("council", CouncilPost.SECRETARY, null),
                            new Member("chosen", CouncilPost.MEMBER, null),
                            new Member("rest", CouncilPost.MEMBER, null))),
            List.of(new CriterionAssignment("1.2", "chosen"), new CriterionAssignment("2.2", "rest")),
            List.of(new EvidenceAsk("1.2", "teacher", null)),
            2);

    private Seats() {}

    static Standing secretary() {
        return member("council");
    }

    static Standing member(String person) {
        return of(Dossiers.actor(person, Role.COUNCIL));
    }

    static Standing teacher() {
        return of(Dossiers.actor("teacher", Role.CONTRIBUTOR));
    }

    static Standing of(Actor actor) {
        return of(actor, UnitKind.LOWER_SECONDARY, COUNCIL);
    }

    static Standing of(Actor actor, UnitKind kind, @Nullable Council council, Held... positions) {
        return new Standing(
                actor, new UnitRef(Dossiers.SCHOOL, "THCS Vĩnh Quỳnh", kind), council, List.of(positions), TODAY);
    }

    static Standing holding(String person, PositionKind kind, @Nullable String from, @Nullable String to) {
        return of(
                Dossiers.actor(person, Role.COUNCIL),
                UnitKind.LOWER_SECONDARY,
                COUNCIL,
                new Held(kind, LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }
}
