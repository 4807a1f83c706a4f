package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.assessment.selfassessment.Dossiers.APPROVED;
import static vn.minh.assessment.selfassessment.Dossiers.COUNCIL;
import static vn.minh.assessment.selfassessment.Dossiers.DRAFT;
import static vn.minh.assessment.selfassessment.Dossiers.OPENED;
import static vn.minh.assessment.selfassessment.Dossiers.PRINCIPAL;
import static vn.minh.assessment.selfassessment.Dossiers.RETURNED;
import static vn.minh.assessment.selfassessment.Dossiers.SIGNED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

class RightsTest {

    private static final Actor STRANGER = new Actor("x", "HN-THCS-KHAC", Set.of(Role.COUNCIL, Role.PRINCIPAL));
    private static final Actor OFFICER = new Actor("officer", "HN-SO", Set.of(Role.DEPARTMENT_OFFICER));

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of(OPENED, COUNCIL, List.of("answer")),
                Arguments.of(DRAFT, COUNCIL, List.of("answer", "sign")),
                Arguments.of(RETURNED, COUNCIL, List.of("answer", "sign")),
                Arguments.of(SIGNED, COUNCIL, List.of()),
                Arguments.of(SIGNED, PRINCIPAL, List.of("approve", "send-back")),
                Arguments.of(SIGNED, Dossiers.actor("council", Role.PRINCIPAL), List.of("send-back")),
                Arguments.of(DRAFT, PRINCIPAL, List.of()),
                Arguments.of(APPROVED, PRINCIPAL, List.of()),
                Arguments.of(SIGNED, OFFICER, List.of()),
                Arguments.of(SIGNED, STRANGER, List.of()));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void eachSeesTheMovesThatAreHers(State state, Actor actor, List<String> expected) {
        var moves = Rights.moves(Dossiers.in(state), actor);

        assertThat(moves).isEqualTo(expected);
    }

    @Test
    void aDepartmentReadsTheDossiersOfItsCity() {
        var dossier = Dossiers.in(DRAFT);

        assertThat(Rights.reader(dossier, OFFICER)).isEqualTo(dossier);
    }

    @Test
    void toAnotherUnitADossierLooksAbsent() {
        var dossier = Dossiers.in(DRAFT);

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.reader(dossier, STRANGER));

        assertThat(rejected.reason())
                .isEqualTo(new NotFound("self-assessment", dossier.id().toString()));
    }

    @Test
    void aReviewerOfTheDepartmentIsNoOfficer() {
        var dossier = Dossiers.in(DRAFT);
        var reviewer = new Actor("r", "HN-SO", Set.of(Role.REVIEWER));

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.reader(dossier, reviewer));

        assertThat(rejected.reason()).isInstanceOf(NotFound.class);
    }

    @Test
    void anAuthoritysOwnDossierIsApprovedByItsHead() {
        var dossier = Dossiers.of(UnitKind.COMMUNE, SIGNED);
        var head = Dossiers.actor("head", Role.AUTHORITY_HEAD);

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.head(dossier, PRINCIPAL));

        assertThat(rejected.reason()).isInstanceOf(Forbidden.class);
        assertThat(Rights.moves(dossier, head)).containsExactly("approve", "send-back");
    }

    @Test
    void aSchoolsDossierIsNotApprovedByAnAuthoritysHead() {
        var dossier = Dossiers.in(SIGNED);
        var head = Dossiers.actor("head", Role.AUTHORITY_HEAD);

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.head(dossier, head));

        assertThat(rejected.reason()).isInstanceOf(Forbidden.class);
    }
}
