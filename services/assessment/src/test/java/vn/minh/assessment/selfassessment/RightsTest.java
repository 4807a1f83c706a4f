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
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.council.Standing;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

class RightsTest {

    private static final Standing STRANGER =
            Seats.of(new Actor("chosen", "HN-THCS-KHAC", Set.of(Role.COUNCIL, Role.PRINCIPAL)));
    private static final Standing OFFICER = Seats.of(new Actor("officer", "HN-SO", Set.of(Role.DEPARTMENT_OFFICER)));
    private static final Standing NO_COUNCIL =
            Seats.of(Dossiers.actor("chosen", Role.COUNCIL), UnitKind.LOWER_SECONDARY, null);
    private static final Standing HEAD_WITHOUT_COUNCIL =
            Seats.of(Dossiers.actor("principal", Role.PRINCIPAL), UnitKind.LOWER_SECONDARY, null);
    private static final Standing DELEGATE = Seats.holding("deputy", PositionKind.DELEGATE, "2026-12-01", "2026-12-04");
    private static final Standing LAPSED = Seats.holding("deputy", PositionKind.DELEGATE, "2026-11-01", "2026-12-03");
    private static final Standing TOO_EARLY = Seats.holding("deputy", PositionKind.DELEGATE, "2026-12-05", null);
    private static final Standing BY_POSITION = Seats.holding("clerk", PositionKind.SECRETARY, "2026-12-01", null);

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of(OPENED, COUNCIL, List.of("answer")),
                Arguments.of(OPENED, NO_COUNCIL, List.of()),
                Arguments.of(OPENED, HEAD_WITHOUT_COUNCIL, List.of("found-council")),
                Arguments.of(RETURNED, HEAD_WITHOUT_COUNCIL, List.of("found-council")),
                Arguments.of(APPROVED, HEAD_WITHOUT_COUNCIL, List.of()),
                Arguments.of(OPENED, Seats.member("nobody"), List.of()),
                Arguments.of(DRAFT, COUNCIL, List.of("answer", "sign")),
                Arguments.of(DRAFT, Seats.member("chair"), List.of("answer", "sign")),
                Arguments.of(DRAFT, Seats.member("vice"), List.of("answer", "sign")),
                Arguments.of(DRAFT, Seats.member("chosen"), List.of("answer")),
                Arguments.of(DRAFT, BY_POSITION, List.of("answer")),
                Arguments.of(DRAFT, DELEGATE, List.of()),
                Arguments.of(DRAFT, Seats.teacher(), List.of()),
                Arguments.of(DRAFT, Seats.of(Dossiers.actor("council", Role.PRINCIPAL)), List.of()),
                Arguments.of(RETURNED, COUNCIL, List.of("answer", "sign")),
                Arguments.of(RETURNED, Seats.member("rest"), List.of("answer")),
                Arguments.of(RETURNED, Seats.member("chosen"), List.of()),
                Arguments.of(SIGNED, COUNCIL, List.of()),
                Arguments.of(SIGNED, PRINCIPAL, List.of("approve", "send-back")),
                Arguments.of(SIGNED, DELEGATE, List.of("approve", "send-back")),
                Arguments.of(SIGNED, LAPSED, List.of()),
                Arguments.of(SIGNED, TOO_EARLY, List.of()),
                Arguments.of(SIGNED, Seats.of(Dossiers.actor("council", Role.PRINCIPAL)), List.of("send-back")),
                Arguments.of(
                        SIGNED,
                        Seats.holding("council", PositionKind.DELEGATE, "2026-12-01", null),
                        List.of("send-back")),
                Arguments.of(DRAFT, PRINCIPAL, List.of()),
                Arguments.of(APPROVED, PRINCIPAL, List.of()),
                Arguments.of(SIGNED, OFFICER, List.of()),
                Arguments.of(DRAFT, STRANGER, List.of()),
                Arguments.of(SIGNED, STRANGER, List.of()));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void eachSeesTheMovesThatAreHers(State state, Standing standing, List<String> expected) {
        var moves = Rights.moves(Dossiers.in(state), standing, SmallSet.READ);

        assertThat(moves).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void whatIsOfferedIsNotRefusedAndWhatIsNotOfferedIs(State state, Standing standing, List<String> expected) {
        var dossier = Dossiers.in(state);
        var hers = Rights.answerable(dossier, standing, SmallSet.READ);
        var items = SmallSet.READ.places().map(place -> place.item().code()).toList();

        var taken = items.stream()
                .filter(item -> Attempt.answers(dossier, standing, item))
                .toList();

        assertThat(taken).isEqualTo(hers);
        assertThat(Attempt.signs(dossier, standing)).isEqualTo(expected.contains("sign"));
        assertThat(Attempt.approves(dossier, standing)).isEqualTo(expected.contains("approve"));
        assertThat(Attempt.sendsBack(dossier, standing)).isEqualTo(expected.contains("send-back"));
    }

    static Stream<Arguments> sights() {
        return Stream.of(
                Arguments.of(OFFICER, Sight.WHOLE),
                Arguments.of(PRINCIPAL, Sight.WHOLE),
                Arguments.of(COUNCIL, Sight.WHOLE),
                Arguments.of(DELEGATE, Sight.WHOLE),
                Arguments.of(BY_POSITION, Sight.WHOLE),
                Arguments.of(Seats.member("chosen"), Sight.OWN_CRITERIA),
                Arguments.of(Seats.member("nobody"), Sight.OWN_CRITERIA),
                Arguments.of(NO_COUNCIL, Sight.OWN_CRITERIA),
                Arguments.of(Seats.teacher(), Sight.ASKED));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void eachSeesAsMuchAsIsHers(Standing standing, Sight expected) {
        var sight = Rights.reader(Dossiers.in(DRAFT), standing);

        assertThat(sight).isEqualTo(expected);
    }

    static Stream<Standing> toWhomItLooksAbsent() {
        return Stream.of(
                STRANGER,
                Seats.of(new Actor("r", "HN-SO", Set.of(Role.REVIEWER))),
                Seats.of(Dossiers.actor("another-teacher", Role.CONTRIBUTOR)));
    }

    @ParameterizedTest
    @MethodSource("toWhomItLooksAbsent")
    void toWhomNothingOfItBelongsADossierLooksAbsent(Standing standing) {
        var dossier = Dossiers.in(DRAFT);

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.reader(dossier, standing));

        assertThat(rejected.reason())
                .isEqualTo(new NotFound("self-assessment", dossier.id().toString()));
    }

    @ParameterizedTest
    @CsvSource({"chosen, 1.2, true", "chosen, 2.2, false", "chosen, 1.1, true", "nobody, 1.1, false", "vice, 2.2, true"
    })
    void aMemberSeesHerCriteriaAndThoseThatAreNobodys(String person, String criterion, boolean expected) {
        var standing = Seats.member(person);
        var seen = new Seen(Rights.reader(Dossiers.in(DRAFT), standing), standing, SmallSet.READ);

        assertThat(seen.content(criterion)).isEqualTo(expected);
    }

    @Test
    void aContributorIsShownOnlyWhatSheIsAskedFor() {
        var seen = new Seen(Sight.ASKED, Seats.teacher(), SmallSet.READ);

        assertThat(seen.criteria())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("1.2"));
        assertThat(seen.items()).containsExactlyInAnyOrder("1.2.a", "1.2.b", "1.2.c");
    }

    @Test
    void withoutACouncilNobodyAnswersAndSheIsToldWhoFoundsIt() {
        var dossier = Dossiers.in(OPENED);

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.council(dossier, NO_COUNCIL));

        assertThat(rejected.reason())
                .asInstanceOf(InstanceOfAssertFactories.type(Conflict.class))
                .satisfies(conflict -> {
                    assertThat(conflict.code()).isEqualTo("no-council");
                    assertThat(conflict.next()).contains("thành lập Hội đồng");
                });
    }

    static Stream<Arguments> delegations() {
        return Stream.of(
                Arguments.of(LAPSED, "đã hết hạn ngày 3/12/2026"), Arguments.of(TOO_EARLY, "từ ngày 5/12/2026"));
    }

    @ParameterizedTest
    @MethodSource("delegations")
    void aDelegateOfAnotherDayIsRefusedWithHerDays(Standing standing, String days) {
        var dossier = Dossiers.in(SIGNED);

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.head(dossier, standing));

        assertThat(((Forbidden) rejected.reason()).why()).contains(days);
    }

    @Test
    void anAuthoritysOwnDossierIsApprovedByItsHead() {
        var dossier = Dossiers.of(UnitKind.COMMUNE, SIGNED);
        var head = Seats.of(Dossiers.actor("head", Role.AUTHORITY_HEAD), UnitKind.COMMUNE, Seats.COUNCIL);
        var principal = Seats.of(Dossiers.actor("principal", Role.PRINCIPAL), UnitKind.COMMUNE, Seats.COUNCIL);

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.head(dossier, principal));

        assertThat(rejected.reason()).isInstanceOf(Forbidden.class);
        assertThat(Rights.moves(dossier, head, SmallSet.READ)).containsExactly("approve", "send-back");
    }

    @Test
    void aSchoolsDossierIsNotApprovedByAnAuthoritysHead() {
        var dossier = Dossiers.in(SIGNED);
        var head = Seats.of(Dossiers.actor("head", Role.AUTHORITY_HEAD));

        var rejected = catchThrowableOfType(Rejected.class, () -> Rights.head(dossier, head));

        assertThat(rejected.reason()).isInstanceOf(Forbidden.class);
    }
}
