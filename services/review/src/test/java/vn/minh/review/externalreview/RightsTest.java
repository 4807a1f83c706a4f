package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.minh.review.externalreview.Reviews.AUTHOR;
import static vn.minh.review.externalreview.Reviews.COLLEAGUE;
import static vn.minh.review.externalreview.Reviews.DUE;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.LEADER;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.OTHER_TEAMS;
import static vn.minh.review.externalreview.Reviews.PRINCIPAL;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.SECRETARY;
import static vn.minh.review.externalreview.Reviews.STRANGER;
import static vn.minh.review.externalreview.Reviews.TEACHER;
import static vn.minh.review.externalreview.Reviews.sheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

class RightsTest {

    private static final List<Standing> PEOPLE = List.of(
            REVIEWER, COLLEAGUE, LEADER, SECRETARY, OTHER_TEAMS, OFFICER, HEAD, AUTHOR, TEACHER, PRINCIPAL, STRANGER);

    /** Written down by hand: what each person may do in each state; nothing for whoever is not named. */
    private static Set<Move> expected(Status state, Standing actor) {
        return switch (state) {
            case OPENED -> isOneOf(actor, REVIEWER, COLLEAGUE, LEADER, SECRETARY) ? EnumSet.of(Move.CLAIM) : Set.of();
            case ASSIGNED -> {
                if (actor.equals(REVIEWER)) {
                    yield EnumSet.of(
                            Move.RELEASE, Move.RECORD, Move.REQUEST_SUPPLEMENT, Move.PROPOSE, Move.KEEP_MINUTES);
                }
                if (actor.equals(LEADER)) {
                    yield EnumSet.of(Move.RELEASE, Move.KEEP_MINUTES);
                }
                if (actor.equals(SECRETARY)) {
                    yield EnumSet.of(Move.KEEP_MINUTES);
                }
                yield isOneOf(actor, OFFICER, HEAD, AUTHOR) ? EnumSet.of(Move.RELEASE) : Set.of();
            }
            case AWAITING_UNIT -> Set.of();
            case PROPOSED -> {
                if (actor.equals(REVIEWER)) {
                    yield EnumSet.of(Move.RESUME, Move.KEEP_MINUTES);
                }
                if (actor.equals(AUTHOR)) {
                    yield EnumSet.of(Move.RESUME);
                }
                if (actor.equals(LEADER)) {
                    yield EnumSet.of(Move.RESUME, Move.CONCLUDE, Move.KEEP_MINUTES);
                }
                if (actor.equals(SECRETARY)) {
                    yield EnumSet.of(Move.KEEP_MINUTES);
                }
                yield isOneOf(actor, OFFICER, HEAD) ? EnumSet.of(Move.RESUME, Move.CONCLUDE) : Set.of();
            }
            case CONCLUDED -> actor.equals(HEAD) ? EnumSet.of(Move.RECOGNISE) : Set.of();
        };
    }

    private static boolean isOneOf(Standing actor, Standing... people) {
        return List.of(people).contains(actor);
    }

    private static ExternalReview in(Status state) {
        return switch (state) {
            case OPENED -> Reviews.opened();
            case ASSIGNED -> Reviews.assigned();
            case AWAITING_UNIT -> Reviews.awaiting();
            case PROPOSED -> Reviews.proposed();
            case CONCLUDED -> Reviews.concluded();
        };
    }

    @TestFactory
    Stream<DynamicTest> everybodyIsOfferedWhatTheTableSays() {
        return cases((state, actor) -> {
            var offered = in(state).rights(actor, Circumstances.at(NOW)).offered();

            assertThat(offered).containsExactlyInAnyOrderElementsOf(expected(state, actor));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfferedIsDoneAndWhatIsNotIsRefused() {
        return cases((state, actor) -> {
            var review = in(state);
            var offered = review.rights(actor, Circumstances.at(NOW)).offered();

            for (var move : EnumSet.complementOf(EnumSet.of(Move.RECOGNISE))) {
                var refused = catchThrowable(() -> make(move, review, actor));
                assertThat(refused == null)
                        .as("%s by %s in %s", move, actor.id(), state)
                        .isEqualTo(offered.contains(move));
            }
        });
    }

    @Test
    void toAStrangerTheReviewIsAbsent() {
        var refused = Reviews.opened().rights(STRANGER, Circumstances.at(NOW)).against(Move.CLAIM);

        assertThat(refused).containsInstanceOf(NotFound.class);
    }

    @Test
    void whoHadAHandInTheDossierNeitherReviewsNorRecognises() {
        assertThat(Reviews.opened().rights(AUTHOR, Circumstances.at(NOW)).against(Move.CLAIM))
                .containsInstanceOf(Forbidden.class);
        assertThat(Reviews.concluded().rights(AUTHOR, Circumstances.at(NOW)).against(Move.RECOGNISE))
                .containsInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource(Tie.Kind.class)
    void whoeverIsBoundToTheUnitPutsItBackAndDoesNothingElse(Tie.Kind kind) {
        var bound = Reviews.tied(REVIEWER, Reviews.SCHOOL.code(), kind);

        var offered = Reviews.assigned().rights(bound, Circumstances.at(NOW)).offered();

        assertThat(offered).containsExactly(Move.RELEASE);
    }

    @Test
    void aTieHidesWhatASeatWouldShow() {
        var bound = Reviews.tied(COLLEAGUE, Reviews.SCHOOL.code(), Tie.Kind.DECLARED);

        var refused = Reviews.opened().rights(bound, Circumstances.at(NOW)).against(Move.CLAIM);

        assertThat(refused).containsInstanceOf(NotFound.class);
    }

    @Test
    void aHeadBoundToTheUnitNeitherConcludesNorRecognises() {
        var bound = Reviews.tied(HEAD, Reviews.SCHOOL.code(), Tie.Kind.WORKPLACE);

        assertThat(Reviews.proposed().rights(bound, Circumstances.at(NOW)).against(Move.CONCLUDE))
                .containsInstanceOf(Forbidden.class);
        assertThat(Reviews.concluded().rights(bound, Circumstances.at(NOW)).against(Move.RECOGNISE))
                .containsInstanceOf(Forbidden.class);
    }

    @Test
    void whatNobodyWasGivenIsOpenToEveryTeamOfTheAuthority() {
        var open = Reviews.opened().charge().allot(null, false, NOW).next();

        assertThat(open.rights(OTHER_TEAMS, Circumstances.at(NOW)).offered()).containsExactly(Move.CLAIM);
    }

    @Test
    void whoLostHerSeatIsToldSoAndAnOfficerTakesTheDossierBack() {
        var seatless = Reviews.person("reviewer", Reviews.COMMUNE.code(), Role.AUTHORITY_OFFICER);

        var rights = Reviews.assigned().rights(seatless, Circumstances.at(NOW));

        assertThat(rights.against(Move.RECORD)).containsInstanceOf(Forbidden.class);
        assertThat(rights.offered()).containsExactly(Move.RELEASE);
    }

    @Test
    void whoReviewedDoesNotRecognise() {
        var both = Reviews.person("reviewer", Reviews.COMMUNE.code(), Role.AUTHORITY_HEAD);

        var refused = Reviews.concluded().rights(both, Circumstances.at(NOW)).against(Move.RECOGNISE);

        assertThat(refused).containsInstanceOf(Forbidden.class);
    }

    @Test
    void aSetWithUnverifiedLinesIsRecognisedInADemonstrationOnly() {
        var demonstrationSet = new Circumstances(NOW, Settled.NO, true, Set.of());

        var refused = Reviews.concluded().rights(HEAD, demonstrationSet).against(Move.RECOGNISE);

        assertThat(refused)
                .hasValueSatisfying(
                        reason -> assertThat((Conflict) reason).returns("demonstration-set", Conflict::code));
    }

    @Test
    void whatWasRecognisedIsNotOfferedAgain() {
        var recognised = new Circumstances(NOW, Settled.RECOGNISED, false, Set.of());

        assertThat(Reviews.concluded().rights(HEAD, recognised).offered()).isEmpty();
    }

    private static void make(Move move, ExternalReview review, Standing actor) {
        switch (move) {
            case CLAIM -> review.claim(actor, NOW);
            case RELEASE -> review.release(actor, NOW);
            case RECORD -> review.record(actor, Reviews.lower("1.3.a", "10"), sheet(review), NOW);
            case REQUEST_SUPPLEMENT ->
                review.requestSupplement(
                        actor,
                        List.of(new SupplementRequest.Asked("1.3", "Thiếu")),
                        DUE,
                        sheet(review),
                        Circumstances.at(NOW));
            case PROPOSE -> review.propose(actor, sheet(review), NOW);
            case TAKE_SECOND, RELEASE_SECOND, RECORD_SECOND, FINISH_SECOND, SETTLE ->
                SecondReads.make(move, review, actor);
            case RESUME -> review.resume(actor, NOW);
            case CONCLUDE -> review.conclude(actor, Circumstances.at(NOW));
            case COMMENT -> review.hearing().comment(actor, true, null, Circumstances.at(NOW));
            case KEEP_MINUTES -> review.hearing().keepMinutes(actor, Reviews.meeting(), NOW);
            case RECOGNISE -> throw new IllegalArgumentException("a move of another aggregate");
        }
    }

    private interface Case {
        void check(Status state, Standing actor);
    }

    private static Stream<DynamicTest> cases(Case check) {
        return Arrays.stream(Status.values())
                .flatMap(state -> PEOPLE.stream()
                        .map(actor -> DynamicTest.dynamicTest(
                                state + " and " + actor.id(), () -> check.check(state, actor))));
    }
}
