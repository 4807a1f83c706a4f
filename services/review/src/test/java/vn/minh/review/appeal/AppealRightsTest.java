package vn.minh.review.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.review.appeal.Contests.CHAIR;
import static vn.minh.review.appeal.Contests.SECOND;
import static vn.minh.review.externalreview.Reviews.HEAD;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.PRINCIPAL;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.SCHOOL;
import static vn.minh.review.externalreview.Reviews.STRANGER;
import static vn.minh.review.externalreview.Reviews.person;
import static vn.minh.review.externalreview.Reviews.tied;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Tie;

class AppealRightsTest {

    private static final Standing TEACHER = person("teacher", SCHOOL.code(), Role.COUNCIL);
    private static final Standing DEPARTMENT = person("department", "SO", Role.DEPARTMENT_OFFICER);
    private static final List<Standing> PEOPLE =
            List.of(PRINCIPAL, TEACHER, HEAD, OFFICER, DEPARTMENT, CHAIR, SECOND, REVIEWER, STRANGER);

    private static final Map<String, Appeal> APPEALS = Map.of(
            "filed", Contests.filed(),
            "admitted", Contests.admitted(),
            "raised", Contests.raised(),
            "upheld", Contests.upheld(),
            "withdrawn", Contests.withdrawn());

    /** Written down by hand: what each person may do; nothing for whoever is not named. */
    private static Set<Move> expected(String state, Standing person) {
        return switch (state) {
            case "filed" ->
                person.equals(PRINCIPAL)
                        ? EnumSet.of(Move.WITHDRAW)
                        : person.equals(HEAD) ? EnumSet.of(Move.ADMIT) : Set.of();
            case "admitted" ->
                person.equals(CHAIR)
                        ? EnumSet.of(Move.RECORD, Move.DISMISS)
                        : person.equals(SECOND) ? EnumSet.of(Move.RECORD) : Set.of();
            case "raised" ->
                person.equals(CHAIR)
                        ? EnumSet.of(Move.RECORD, Move.UPHOLD, Move.DISMISS)
                        : person.equals(SECOND) ? EnumSet.of(Move.RECORD) : Set.of();
            default -> Set.of();
        };
    }

    @TestFactory
    Stream<DynamicTest> everybodyIsOfferedWhatTheTableSays() {
        return APPEALS.entrySet().stream()
                .flatMap(appeal -> PEOPLE.stream()
                        .map(person -> DynamicTest.dynamicTest(
                                appeal.getKey() + " and " + person.id(),
                                () -> assertThat(rights(appeal.getValue(), person)
                                                .offered())
                                        .containsExactlyInAnyOrderElementsOf(expected(appeal.getKey(), person)))));
    }

    @Test
    void toAStrangerTheAppealIsAbsentAndSoItIsToWhoReviewed() {
        assertThat(rights(Contests.filed(), STRANGER).against(Move.ADMIT)).containsInstanceOf(NotFound.class);
        assertThat(rights(Contests.admitted(), REVIEWER).against(Move.RECORD)).containsInstanceOf(NotFound.class);
    }

    @Test
    void whoIsBoundToTheUnitDoesNotNameThePanel() {
        var head = tied(HEAD, SCHOOL.code(), Tie.Kind.WORKPLACE);

        assertThat(rights(Contests.filed(), head).against(Move.ADMIT)).containsInstanceOf(Forbidden.class);
    }

    @Test
    void aTieDeclaredLaterTakesThePanelsSightAndMoves() {
        var second = tied(SECOND, SCHOOL.code(), Tie.Kind.DECLARED);

        assertThat(rights(Contests.admitted(), second).offered()).isEmpty();
        assertThat(Side.of(Contests.matter(Contests.admitted()), second)).isEmpty();
    }

    @Test
    void nothingIsUpheldThatChangesNothing() {
        assertThat(rights(Contests.admitted(), CHAIR).against(Move.UPHOLD))
                .hasValueSatisfying(reason -> assertThat((Conflict) reason).returns("nothing-changed", Conflict::code));
    }

    private static Rights rights(Appeal appeal, Standing person) {
        return new Rights(Contests.matter(appeal), person);
    }
}
