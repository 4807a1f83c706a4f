package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.minh.review.externalreview.Reviews.AUTHOR;
import static vn.minh.review.externalreview.Reviews.COLLEAGUE;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.LEADER;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.OTHER_TEAMS;
import static vn.minh.review.externalreview.Reviews.PRINCIPAL;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
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
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Role;

class SecondRightsTest {

    enum Phase {
        NOT_NEEDED,
        NEEDED,
        TAKEN,
        AGREED,
        DIFFERING,
        SETTLED
    }

    private static final Standing THIRD = Reviews.seated("third", Reviews.WARD.code(), TeamPost.MEMBER, Reviews.TEAM);

    private static final List<Standing> PEOPLE = List.of(
            REVIEWER, COLLEAGUE, THIRD, LEADER, OTHER_TEAMS, OFFICER, HEAD, AUTHOR, TEACHER, PRINCIPAL, STRANGER);

    private static final Set<Move> MOVES = EnumSet.of(
            Move.PROPOSE, Move.TAKE_SECOND, Move.RELEASE_SECOND, Move.RECORD_SECOND, Move.FINISH_SECOND, Move.SETTLE);

    /** Written down by hand; nothing for whoever is not named. */
    private static Set<Move> expected(Phase phase, Standing actor) {
        return switch (phase) {
            case NOT_NEEDED -> isOneOf(actor, REVIEWER) ? EnumSet.of(Move.PROPOSE) : Set.of();
            case NEEDED -> isOneOf(actor, COLLEAGUE, THIRD, LEADER) ? EnumSet.of(Move.TAKE_SECOND) : Set.of();
            case TAKEN -> {
                if (actor.equals(COLLEAGUE)) {
                    yield EnumSet.of(Move.RELEASE_SECOND, Move.RECORD_SECOND, Move.FINISH_SECOND);
                }
                yield isOneOf(actor, LEADER, OFFICER, HEAD, AUTHOR) ? EnumSet.of(Move.RELEASE_SECOND) : Set.of();
            }
            case AGREED -> isOneOf(actor, REVIEWER) ? EnumSet.of(Move.PROPOSE) : Set.of();
            case DIFFERING -> isOneOf(actor, LEADER, OFFICER, HEAD) ? EnumSet.of(Move.SETTLE) : Set.of();
            case SETTLED -> {
                if (actor.equals(REVIEWER)) {
                    yield EnumSet.of(Move.PROPOSE);
                }
                yield isOneOf(actor, LEADER, OFFICER, HEAD) ? EnumSet.of(Move.SETTLE) : Set.of();
            }
        };
    }

    private static ExternalReview in(Phase phase) {
        return switch (phase) {
            case NOT_NEEDED -> Reviews.lowered();
            case NEEDED -> SecondReads.needed();
            case TAKEN -> SecondReads.taken();
            case AGREED -> SecondReads.agreed();
            case DIFFERING -> SecondReads.differing();
            case SETTLED -> SecondReads.settled();
        };
    }

    @TestFactory
    Stream<DynamicTest> everybodyIsOfferedWhatTheTableSays() {
        return cases((phase, actor) -> {
            var offered = in(phase).rights(actor, Circumstances.at(NOW)).offered();

            assertThat(offered.stream().filter(MOVES::contains))
                    .containsExactlyInAnyOrderElementsOf(expected(phase, actor));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfferedIsDoneAndWhatIsNotIsRefused() {
        return cases((phase, actor) -> {
            var review = in(phase);
            var offered = review.rights(actor, Circumstances.at(NOW)).offered();

            for (var move : MOVES) {
                var refused = catchThrowable(() -> make(move, review, actor));
                assertThat(refused == null)
                        .as("%s by %s when %s: %s", move, actor.id(), phase, refused)
                        .isEqualTo(offered.contains(move));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Tie.Kind.class)
    void aSecondReaderBoundToTheUnitPutsItBackAndDoesNothingElse(Tie.Kind kind) {
        var bound = Reviews.tied(COLLEAGUE, Reviews.SCHOOL.code(), kind);

        assertThat(SecondReads.taken().rights(bound, Circumstances.at(NOW)).offered())
                .containsExactly(Move.RELEASE_SECOND);
    }

    @Test
    void whoReadsItASecondTimeDoesNotTakeItOverFromTheFirst() {
        var put = SecondReads.taken().release(REVIEWER, NOW).next();

        assertThat(put.rights(COLLEAGUE, Circumstances.at(NOW)).against(Move.CLAIM))
                .containsInstanceOf(Forbidden.class);
        assertThat(put.rights(THIRD, Circumstances.at(NOW)).offered()).containsExactly(Move.CLAIM);
    }

    @Test
    void whoOnceReadItFirstDoesNotReadItSecond() {
        var put = SecondReads.needed().release(REVIEWER, NOW).next();
        var other = put.claim(COLLEAGUE, NOW).next();

        assertThat(other.rights(REVIEWER, Circumstances.at(NOW)).against(Move.TAKE_SECOND))
                .containsInstanceOf(Forbidden.class);
    }

    @Test
    void neitherReaderSettlesBetweenTheTwoWhateverHerPost() {
        var leading = Reviews.seated("colleague", Reviews.COMMUNE.code(), TeamPost.HEAD, Reviews.TEAM);
        var holding = Reviews.person("reviewer", Reviews.COMMUNE.code(), Role.AUTHORITY_OFFICER);

        assertThat(SecondReads.differing()
                        .rights(leading, Circumstances.at(NOW))
                        .against(Move.SETTLE))
                .containsInstanceOf(Forbidden.class);
        assertThat(SecondReads.differing()
                        .rights(holding, Circumstances.at(NOW))
                        .against(Move.SETTLE))
                .containsInstanceOf(Forbidden.class);
    }

    @Test
    void neitherSecondReaderNorSettlerRecognises() {
        var settled = SecondReads.settled(SecondReads.differing(), Reviews.lower("1.3.a", "30"));
        var concluded = settled.propose(REVIEWER, sheet(settled), NOW)
                .next()
                .conclude(OFFICER, Circumstances.at(NOW))
                .next();

        for (var person : List.of("colleague", "leader")) {
            var head = Reviews.person(person, Reviews.COMMUNE.code(), Role.AUTHORITY_HEAD);
            assertThat(concluded.rights(head, Circumstances.at(NOW)).against(Move.RECOGNISE))
                    .containsInstanceOf(Forbidden.class);
        }
    }

    @Test
    void nobodySeesTheFirstReadersPointsBeforeSheHasFinished() {
        assertThat(sight(SecondReads.needed(), COLLEAGUE)).isEqualTo(Sight.NOTHING);
        assertThat(sight(SecondReads.needed(), LEADER)).isEqualTo(Sight.NOTHING);
        assertThat(sight(SecondReads.taken(), COLLEAGUE)).isEqualTo(Sight.SECOND);
        assertThat(sight(SecondReads.taken(), THIRD)).isEqualTo(Sight.NOTHING);
        assertThat(sight(SecondReads.differing(), COLLEAGUE)).isEqualTo(Sight.BOTH);
    }

    @Test
    void theFirstReaderDoesNotSeeTheSecondsPointsAndWhoSettlesSeesBoth() {
        assertThat(sight(SecondReads.differing(), REVIEWER)).isEqualTo(Sight.FIRST);
        assertThat(sight(SecondReads.differing(), LEADER)).isEqualTo(Sight.BOTH);
        assertThat(sight(SecondReads.taken(), OFFICER)).isEqualTo(Sight.BOTH);
        assertThat(sight(SecondReads.differing(), PRINCIPAL)).isEqualTo(Sight.NOTHING);
    }

    private static Sight sight(ExternalReview review, Standing person) {
        return Sight.of(
                review.reviewed(),
                person,
                review.rights(person, Circumstances.at(NOW)).offered());
    }

    private static void make(Move move, ExternalReview review, Standing actor) {
        if (move == Move.PROPOSE) {
            review.propose(actor, sheet(review), NOW);
        } else {
            SecondReads.make(move, review, actor);
        }
    }

    private static boolean isOneOf(Standing actor, Standing... people) {
        return List.of(people).contains(actor);
    }

    private interface Case {
        void check(Phase phase, Standing actor);
    }

    private static Stream<DynamicTest> cases(Case check) {
        return Arrays.stream(Phase.values())
                .flatMap(phase -> PEOPLE.stream()
                        .map(actor -> DynamicTest.dynamicTest(
                                phase + " and " + actor.id(), () -> check.check(phase, actor))));
    }
}
