package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.review.externalreview.Reviews.COLLEAGUE;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.LEADER;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.OTHER_TEAMS;
import static vn.minh.review.externalreview.Reviews.PRINCIPAL;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.TEACHER;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Role;
import vn.minh.review.SampleSet;

class VeilTest {

    private static final Set<String> SCORED = Set.of("1.1.m", "1.3.a", "1.3.b", "2.4.a", "2.4.b");
    private static final Standing BLIND = Reviews.blind(REVIEWER);

    /** Each answer as the school gives it, but for one. */
    private static final Map<String, String> POINTS =
            Map.of("1.1.m", "1", "1.3.a", "20", "1.3.b", "40", "2.4.a", "30", "2.4.b", "30");

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of(REVIEWER, false),
                Arguments.of(BLIND, true),
                Arguments.of(Reviews.blind(COLLEAGUE), true),
                Arguments.of(Reviews.blind(LEADER), true),
                // A seat blinds although her office would show her everything.
                Arguments.of(
                        Reviews.blind(Reviews.seated(
                                "both", Reviews.COMMUNE.code(), TeamPost.MEMBER, Reviews.TEAM, Role.AUTHORITY_OFFICER)),
                        true),
                Arguments.of(
                        Reviews.blind(Reviews.seated(
                                "head", Reviews.COMMUNE.code(), TeamPost.MEMBER, Reviews.TEAM, Role.AUTHORITY_HEAD)),
                        false),
                Arguments.of(
                        Reviews.blind(
                                Reviews.seated("sees", "SO", TeamPost.HEAD, Reviews.TEAM, Role.DEPARTMENT_OFFICER)),
                        false),
                // Her seat is in another team, and this is her own school.
                Arguments.of(Reviews.blind(OTHER_TEAMS), false),
                Arguments.of(Reviews.blind(TEACHER), false),
                Arguments.of(OFFICER, false),
                Arguments.of(HEAD, false),
                Arguments.of(PRINCIPAL, false));
    }

    @ParameterizedTest
    @MethodSource("people")
    void aSeatInABlindTeamHidesEveryLineThatTheTeamScores(Standing person, boolean hidden) {
        var veil = veil(Reviews.assigned(), person);

        assertThat(veil.hidden()).isEqualTo(hidden ? SCORED : Set.of());
    }

    @Test
    void aLineIsShownAsSoonAsAFindingStandsOnItAndItsSumsWhenAllAre() {
        var review = recorded(Reviews.assigned(), BLIND, "1.3.a", "20", null);

        var veil = veil(review, BLIND);

        assertThat(veil.hides("1.3.a")).isFalse();
        assertThat(veil.hidesAnyOf(Set.of("1.3.a", "1.3.b"))).isTrue();
    }

    @Test
    void aLineThatMustBeReadAgainIsHiddenAgain() {
        var awaiting = Reviews.awaiting();
        var again = awaiting.resubmitted(Reviews.round(2, SampleSet.answers()), Set.of("1.3.a"), NOW)
                .next();

        assertThat(veil(awaiting, BLIND).hides("1.3.a")).isFalse();
        assertThat(veil(again, BLIND).hides("1.3.a")).isTrue();
    }

    @Test
    void whatWasProposedIsSeenByAll() {
        assertThat(veil(Reviews.proposed(), BLIND).isLifted()).isTrue();
    }

    @Test
    void whereTheTeamDoesNotReadBlindOtherPointsNeedAReasonAtOnce() {
        assertThat(catchThrowableOfType(
                        Rejected.class, () -> recorded(Reviews.assigned(), REVIEWER, "1.3.a", "20", null)))
                .isNotNull();
    }

    @Test
    void aBlindTeamProposesWhenEveryLineIsScoredAndEveryDifferenceExplained() {
        var review = Reviews.assigned();
        assertThat(againstProposing(review))
                .startsWith("findings-missing")
                .contains("1.1.m, 1.3.a, 1.3.b, 2.4.a, 2.4.b");

        for (var line : POINTS.entrySet()) {
            review = recorded(review, BLIND, line.getKey(), line.getValue(), null);
        }
        assertThat(againstProposing(review)).startsWith("reasons-missing").contains("chỉ tiêu: 1.3.a.");

        review = recorded(review, BLIND, "1.3.a", "20", "Chưa đủ minh chứng");
        assertThat(review.propose(BLIND, Reviews.sheet(review), NOW).next().status())
                .isEqualTo(Status.PROPOSED);
    }

    private static String againstProposing(ExternalReview review) {
        var around = Circumstances.at(NOW).scoring(SCORED);
        var refused = catchThrowableOfType(Rejected.class, () -> review.propose(BLIND, Reviews.sheet(review), NOW));
        assertThat(review.rights(BLIND, around).against(Move.PROPOSE)).contains(refused.reason());
        var conflict = (Conflict) refused.reason();
        return conflict.code() + " " + conflict.why();
    }

    private static ExternalReview recorded(
            ExternalReview review, Standing by, String item, String points, @Nullable String reason) {
        return review.record(by, new Remark(item, null, points, reason), Reviews.sheet(review), NOW)
                .orElseThrow()
                .next();
    }

    private static Veil veil(ExternalReview review, Standing person) {
        return Veil.of(review, person, review.work().findings(), SCORED);
    }
}
