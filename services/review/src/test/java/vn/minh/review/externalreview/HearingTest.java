package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.review.externalreview.Reviews.COLLEAGUE;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.LEADER;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.PRINCIPAL;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.SECRETARY;
import static vn.minh.review.externalreview.Reviews.TEACHER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.MinutesKeptV1;
import vn.minh.contracts.review.ProposalCommentedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Role;
import vn.minh.review.SampleSet;

class HearingTest {

    private static final Circumstances WITHIN = Circumstances.at(NOW, 3);

    private enum Window {
        OPEN,
        AGREED,
        OVER
    }

    /** Written down by hand: what a window changes. Whoever is not named comments and concludes in none. */
    private static Set<Move> expected(Window window, Standing person) {
        if (person.equals(PRINCIPAL)) {
            return window == Window.OPEN ? EnumSet.of(Move.COMMENT) : Set.of();
        }
        return List.of(LEADER, OFFICER, HEAD).contains(person) && window != Window.OPEN
                ? EnumSet.of(Move.CONCLUDE)
                : Set.of();
    }

    @TestFactory
    Stream<DynamicTest> theUnitSpeaksFirstAndThenItIsConcluded() {
        return Arrays.stream(Window.values())
                .flatMap(window -> Stream.of(PRINCIPAL, TEACHER, REVIEWER, COLLEAGUE, SECRETARY, LEADER, OFFICER, HEAD)
                        .map(person -> DynamicTest.dynamicTest(
                                window + " and " + person.id(), () -> offersWhatItTakes(window, person))));
    }

    private static void offersWhatItTakes(Window window, Standing person) {
        var proposed = Reviews.proposed();
        var review = window == Window.AGREED
                ? proposed.hearing().comment(PRINCIPAL, true, null, WITHIN).next()
                : proposed;
        var around = window == Window.OVER ? Circumstances.at(NOW.plus(Duration.ofDays(3)), 3) : WITHIN;

        var offered = EnumSet.copyOf(
                Stream.concat(review.rights(person, around).offered().stream(), Stream.of(Move.RECOGNISE))
                        .toList());
        offered.retainAll(EnumSet.of(Move.COMMENT, Move.CONCLUDE));

        assertThat(offered).isEqualTo(expected(window, person));
        assertThat(accepts(() -> review.hearing().comment(person, false, "Chưa đúng", around)))
                .isEqualTo(offered.contains(Move.COMMENT));
        assertThat(accepts(() -> review.conclude(person, around))).isEqualTo(offered.contains(Move.CONCLUDE));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-12T16:59:59Z, true", "2026-12-12T17:00:00Z, false"})
    void theWindowEndsWithItsLastDayInVietnam(Instant moment, boolean open) {
        var rights = Reviews.proposed().rights(PRINCIPAL, Circumstances.at(moment, 3));

        assertThat(rights.against(Move.COMMENT).isEmpty()).isEqualTo(open);
    }

    @Test
    void agreeingEndsTheWindowAndTheWorldHearsNoWord() {
        var step = Reviews.proposed().hearing().comment(PRINCIPAL, true, "Cảm ơn đoàn", WITHIN);

        assertThat(((State.Proposed) step.next().state()).agreedAt()).isEqualTo(NOW);
        assertThat((ProposalCommentedV1) step.event())
                .returns(true, ProposalCommentedV1::agreed)
                .returns("principal", ProposalCommentedV1::commentedBy);
        assertThat(step.event().toString()).doesNotContain("Cảm ơn");
        assertThat(step.next().work().said().comments())
                .containsExactly(new ProposalComment(1, true, "Cảm ơn đoàn", "principal", NOW));
    }

    @Test
    void whoDoesNotAgreeSaysWhyAndMaySayMore() {
        var first = Reviews.proposed()
                .hearing()
                .comment(PRINCIPAL, false, "1.3.a chưa đúng", WITHIN)
                .next();

        var second = first.hearing()
                .comment(PRINCIPAL, false, "2.4.a cũng vậy", WITHIN)
                .next();

        assertThat(second.work().said().comments())
                .extracting(ProposalComment::text)
                .containsExactly("1.3.a chưa đúng", "2.4.a cũng vậy");
        assertThat(refused(() -> second.hearing().comment(PRINCIPAL, false, " ", WITHIN))
                        .reason())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.code())
                                .containsExactly("text-required"));
    }

    @Test
    void aNewProposalBeginsTheWindowAnew() {
        var later = NOW.plus(Duration.ofDays(2));
        var agreed = Reviews.proposed()
                .hearing()
                .comment(PRINCIPAL, true, null, WITHIN)
                .next();
        var resumed = agreed.resume(REVIEWER, later).next();

        var again = resumed.propose(REVIEWER, Reviews.sheet(resumed), later).next();

        assertThat(again.rights(PRINCIPAL, Circumstances.at(NOW.plus(Duration.ofDays(4)), 3))
                        .offered())
                .containsExactly(Move.COMMENT);
        assertThat(refused(() -> again.conclude(OFFICER, Circumstances.at(later, 3)))
                        .reason())
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("comment-window"));
    }

    @Test
    void theHeadOfAnAuthoritySpeaksForItsOwnDossierAndNoPrincipalDoes() {
        var commune = new UnitRef("XA-KHAC", "UBND xã Khác", UnitKind.COMMUNE);
        var known = Reviews.proposed();
        var dossier = known.dossier();
        var own = new ExternalReview(
                new ExternalReview.Id(UUID.randomUUID()),
                new Dossier(
                        dossier.selfAssessmentId(),
                        dossier.campaignId(),
                        commune,
                        dossier.department(),
                        dossier.schoolYear(),
                        dossier.set(),
                        false),
                known.authority(),
                known.team(),
                known.rounds(),
                known.work(),
                known.state(),
                known.openedAt(),
                known.version());

        assertThat(own.rights(Reviews.person("chair", commune.code(), Role.AUTHORITY_HEAD), WITHIN)
                        .offered())
                .containsExactly(Move.COMMENT);
        assertThat(own.rights(Reviews.person("odd", commune.code(), Role.PRINCIPAL), WITHIN)
                        .offered())
                .isEmpty();
    }

    @Test
    void minutesAreKeptAgainAndTheLastOfTheRoundStand() {
        var first = Reviews.assigned().hearing().keepMinutes(SECRETARY, Reviews.meeting(), NOW);
        var corrected = new Minutes.Meeting(
                LocalDate.parse("2026-12-09"), "Trực tuyến", List.of("reviewer"), List.of("leader"), "Thống nhất");

        var second = first.next().hearing().keepMinutes(LEADER, corrected, NOW);

        assertThat(second.next().work().said().minutesOf(1)).contains(new Minutes(1, corrected, "leader", NOW));
        assertThat(second.next().work().said().minutesOf(2)).isEmpty();
        assertThat((MinutesKeptV1) second.event())
                .returns(List.of("reviewer"), MinutesKeptV1::present)
                .returns("leader", MinutesKeptV1::keptBy);
        assertThat(second.event().toString()).doesNotContain("Thống nhất", "Trực tuyến");
    }

    @Test
    void minutesOfANewRoundAreOnesOfTheirOwn() {
        var awaiting = Reviews.assigned()
                .hearing()
                .keepMinutes(REVIEWER, Reviews.meeting(), NOW)
                .next();

        var returned = awaiting.requestSupplement(
                        REVIEWER,
                        List.of(new SupplementRequest.Asked("1.3", "Thiếu")),
                        Reviews.DUE,
                        Reviews.sheet(awaiting),
                        WITHIN)
                .next()
                .resubmitted(Reviews.round(2, SampleSet.answers()), Set.of(), NOW)
                .next();

        assertThat(returned.work().said().minutesOf(returned.round().number())).isEmpty();
    }

    @Test
    void minutesOfAMeetingThatCannotHaveBeenAreRefusedWithEveryFault() {
        var impossible =
                new Minutes.Meeting(LocalDate.parse("2026-12-11"), " ", List.of(), List.of("leader", "leader"), null);

        var refused = refused(() -> Reviews.assigned().hearing().keepMinutes(REVIEWER, impossible, NOW));

        assertThat(((Invalid) refused.reason()).faults())
                .extracting(fault -> fault.code())
                .containsExactlyInAnyOrder("held-in-future", "place-required", "present-required", "person-twice");
    }

    @Test
    void whoIsBoundToTheUnitKeepsNoMinutes() {
        var bound = Reviews.tied(REVIEWER, Reviews.SCHOOL.code(), Tie.Kind.DECLARED);

        assertThat(accepts(() -> Reviews.assigned().hearing().keepMinutes(bound, Reviews.meeting(), NOW)))
                .isFalse();
    }

    private static boolean accepts(Runnable move) {
        try {
            move.run();
            return true;
        } catch (Rejected _) {
            return false;
        }
    }

    private static Rejected refused(Runnable move) {
        return catchThrowableOfType(Rejected.class, move::run);
    }
}
