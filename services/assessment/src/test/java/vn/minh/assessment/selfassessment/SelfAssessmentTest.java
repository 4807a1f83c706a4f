package vn.minh.assessment.selfassessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.assessment.selfassessment.Dossiers.APPROVAL;
import static vn.minh.assessment.selfassessment.Dossiers.APPROVED;
import static vn.minh.assessment.selfassessment.Dossiers.APPROVED_AGAIN;
import static vn.minh.assessment.selfassessment.Dossiers.COMMUNE;
import static vn.minh.assessment.selfassessment.Dossiers.COUNCIL;
import static vn.minh.assessment.selfassessment.Dossiers.DRAFT;
import static vn.minh.assessment.selfassessment.Dossiers.DUE;
import static vn.minh.assessment.selfassessment.Dossiers.NOW;
import static vn.minh.assessment.selfassessment.Dossiers.OPENED;
import static vn.minh.assessment.selfassessment.Dossiers.PRINCIPAL;
import static vn.minh.assessment.selfassessment.Dossiers.RETURNED;
import static vn.minh.assessment.selfassessment.Dossiers.SIGNED;
import static vn.minh.assessment.selfassessment.Dossiers.SIGNED_AGAIN;
import static vn.minh.assessment.selfassessment.Dossiers.frozen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.selfassessment.State.Approved;
import vn.minh.assessment.selfassessment.State.CouncilSigned;
import vn.minh.assessment.selfassessment.State.Draft;
import vn.minh.assessment.selfassessment.State.Returned;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentReinstatedV1;
import vn.minh.contracts.assessment.SelfAssessmentReturnedV1;
import vn.minh.contracts.assessment.SelfAssessmentSentBackV1;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.assessment.SelfAssessmentStartedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.IllegalMove;

class SelfAssessmentTest {

    private static final Map<String, Function<SelfAssessment, ?>> MOVES = Map.of(
            "answer", dossier -> dossier.answer(SmallSet.READ, "2.2.a", COUNCIL, NOW),
            "sign", dossier -> dossier.sign(Sheets.full(), SmallSet.READ, COUNCIL, NOW),
            "approve",
                    dossier ->
                            dossier.approve(frozen(Dossiers.FIRST), "first", COMMUNE, Dossiers.DATES, PRINCIPAL, NOW),
            "send-back", dossier -> dossier.sendBack("thiếu", PRINCIPAL, NOW),
            "extend", dossier -> dossier.extend(new Extension(DUE, "mưa lũ", "officer"), NOW),
            "return", dossier -> dossier.returnFor(1, List.of("2.2"), DUE, NOW),
            "reinstate", dossier -> dossier.reinstate(1, NOW));

    static Stream<Arguments> illegalMoves() {
        return Stream.of(
                        Map.entry(OPENED, List.of("sign", "approve", "send-back", "return", "reinstate")),
                        Map.entry(DRAFT, List.of("approve", "send-back", "return", "reinstate")),
                        Map.entry(SIGNED, List.of("answer", "sign", "return", "reinstate")),
                        Map.entry(APPROVED, List.of("answer", "sign", "approve", "send-back", "extend", "reinstate")),
                        Map.entry(RETURNED, List.of("approve", "send-back", "return")),
                        Map.entry(SIGNED_AGAIN, List.of("answer", "sign", "return")),
                        Map.entry(
                                APPROVED_AGAIN, List.of("answer", "sign", "approve", "send-back", "extend", "return")))
                .flatMap(row -> row.getValue().stream().map(move -> Arguments.of(row.getKey(), move)));
    }

    @ParameterizedTest
    @MethodSource("illegalMoves")
    void aMoveThatAStateDoesNotOfferIsRefused(State state, String move) {
        var dossier = Dossiers.in(state);

        var rejected = catchThrowableOfType(
                Rejected.class, () -> requireNonNull(MOVES.get(move)).apply(dossier));

        assertThat(rejected.reason())
                .isEqualTo(new IllegalMove("self-assessment", state.status().name(), move));
    }

    @Test
    void theFirstAnswerStartsTheDossier() {
        var step = Dossiers.in(OPENED).answer(SmallSet.READ, "1.2.a", COUNCIL, NOW);

        assertThat(step).isNotNull();
        assertThat(step.next().state()).isEqualTo(DRAFT);
        assertThat(step.event()).isInstanceOf(SelfAssessmentStartedV1.class);
    }

    @Test
    void aLaterAnswerIsNoStep() {
        var step = Dossiers.in(DRAFT).answer(SmallSet.READ, "1.2.a", COUNCIL, NOW);

        assertThat(step).isNull();
    }

    @Test
    void aSignatureFreezesTheSheetUnderItsFingerprint() {
        var signed = Dossiers.in(DRAFT).sign(Sheets.full(), SmallSet.READ, COUNCIL, NOW);

        var state = (CouncilSigned) signed.step().next().state();
        assertThat(state.round()).isEqualTo(1);
        assertThat(state.signature().fingerprint())
                .isEqualTo(signed.frozen().fingerprint())
                .hasSize(64);
        assertThat(signed.step().event())
                .asInstanceOf(InstanceOfAssertFactories.type(SelfAssessmentSignedV1.class))
                .extracting(SelfAssessmentSignedV1::fingerprint, SelfAssessmentSignedV1::round)
                .containsExactly(state.signature().fingerprint(), 1);
    }

    @Test
    void theSignatureUnderASupplementIsOfTheNextRoundAndKeepsItsCriteria() {
        var signed = Dossiers.in(RETURNED).sign(Sheets.full(), SmallSet.READ, COUNCIL, NOW);

        var state = (CouncilSigned) signed.step().next().state();
        assertThat(state.round()).isEqualTo(2);
        assertThat(state.supplement()).isEqualTo(RETURNED);
    }

    @Test
    void anApprovalTellsWhatWasSignedAndWhoReviews() {
        var step =
                Dossiers.in(SIGNED).approve(frozen(Dossiers.FIRST), "first", COMMUNE, Dossiers.DATES, PRINCIPAL, NOW);

        assertThat(step.next().state()).isEqualTo(APPROVED);
        assertThat(step.next().authority()).isEqualTo(COMMUNE.code());
        var told = (SelfAssessmentApprovedV1) step.event();
        assertThat(told.authority()).isEqualTo(COMMUNE);
        assertThat(told.round()).isEqualTo(1);
        assertThat(told.signedBy()).isEqualTo("council");
        assertThat(told.approvedBy()).isEqualTo("principal");
        assertThat(told.demonstration()).isTrue();
    }

    @Test
    void whereNobodyIsAssignedAnApprovalEndsWithoutReview() {
        var step = Dossiers.in(SIGNED).approve(frozen(Dossiers.FIRST), "first", null, Dossiers.DATES, PRINCIPAL, NOW);

        assertThat(((SelfAssessmentApprovedV1) step.event()).authority()).isNull();
    }

    @Test
    void anotherFingerprintThanTheSignedOneIsNotApproved() {
        var dossier = Dossiers.in(SIGNED);

        var rejected = catchThrowableOfType(
                Rejected.class,
                () -> dossier.approve(frozen(Dossiers.FIRST), "other", COMMUNE, Dossiers.DATES, PRINCIPAL, NOW));

        assertThat(rejected.reason())
                .asInstanceOf(InstanceOfAssertFactories.type(Conflict.class))
                .extracting(Conflict::code)
                .isEqualTo("other-fingerprint");
    }

    @Test
    void whoSignedForTheCouncilDoesNotApprove() {
        var dossier = Dossiers.in(SIGNED);
        var both = Seats.of(Dossiers.actor("council", "principal"));

        var rejected = catchThrowableOfType(
                Rejected.class,
                () -> dossier.approve(frozen(Dossiers.FIRST), "first", COMMUNE, Dossiers.DATES, both, NOW));

        assertThat(rejected.reason()).isInstanceOf(Forbidden.class);
    }

    @Test
    void sentBackInTheFirstRoundTheCouncilDrafts() {
        var step = Dossiers.in(SIGNED).sendBack("thiếu", PRINCIPAL, NOW);

        assertThat(step.next().state()).isEqualTo(new Draft("thiếu"));
        assertThat(step.event()).isInstanceOf(SelfAssessmentSentBackV1.class);
    }

    @Test
    void sentBackLaterTheSameCriteriaAreOpen() {
        var step = Dossiers.in(SIGNED_AGAIN).sendBack("thiếu", PRINCIPAL, NOW);

        assertThat(step.next().state()).isEqualTo(new Returned(APPROVAL, List.of("2.2"), DUE, "thiếu"));
    }

    @Test
    void aSupplementReopensTheNamedCriteria() {
        var step = Dossiers.in(APPROVED).returnFor(1, List.of("2.2"), DUE, NOW);

        assertThat(step.next().state()).isEqualTo(RETURNED);
        assertThat(step.event()).isInstanceOf(SelfAssessmentReturnedV1.class);
    }

    @Test
    void theNextApprovalClosesTheNextRound() {
        var step = Dossiers.in(SIGNED_AGAIN)
                .approve(frozen(Dossiers.SECOND), "second", COMMUNE, Dossiers.DATES, PRINCIPAL, NOW);

        assertThat(step.next().state()).isEqualTo(APPROVED_AGAIN);
        assertThat(((SelfAssessmentApprovedV1) step.event()).round()).isEqualTo(2);
    }

    static Stream<State> beforeTheNextApproval() {
        return Stream.of(RETURNED, SIGNED_AGAIN);
    }

    @ParameterizedTest
    @MethodSource("beforeTheNextApproval")
    void whenTheDayPassesWhatWasApprovedStandsAgain(State state) {
        var step = Dossiers.in(state).reinstate(1, NOW);

        assertThat(step).isNotNull();
        assertThat(step.next().state()).isEqualTo(new Approved(APPROVAL));
        assertThat(((SelfAssessmentReinstatedV1) step.event()).round()).isEqualTo(1);
    }

    @Test
    void aLapseThatComesAfterTheNextApprovalChangesNothing() {
        var step = Dossiers.in(APPROVED_AGAIN).reinstate(1, NOW);

        assertThat(step).isNull();
    }
}
