package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.review.externalreview.Reviews.LEADER;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.lower;
import static vn.minh.review.externalreview.Reviews.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ReadersSettledV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;

class SettlementTest {

    @Test
    void whatWasSettledCountsAsAFindingOfWhoSettled() {
        var review = SecondReads.differing();

        var step = review.secondReading().settle(LEADER, List.of(lower("1.3.a", "30")), sheet(review), NOW);

        var finding = step.next().work().findings().on("1.3.a");
        assertThat(finding).isNotNull();
        assertThat(finding.points()).isEqualByComparingTo("30");
        assertThat(finding.recordedBy()).isEqualTo("leader");
        assertThat(sheet(step.next()).result().groups().getFirst().points()).isEqualByComparingTo("70");
        assertThat(step.event())
                .isEqualTo(new ReadersSettledV1(
                        review.id().value(), review.dossier().selfAssessmentId(), 1, List.of("1.3.a"), "leader", NOW));
    }

    @Test
    void whatWasSettledIsNoLongerTheFirstReadersToChange() {
        var review = SecondReads.settled();

        var refused = catchThrowableOfType(
                Rejected.class, () -> review.record(REVIEWER, lower("1.3.a", "10"), sheet(review), NOW));

        assertThat(refused.reason())
                .isInstanceOfSatisfying(
                        Conflict.class, reason -> assertThat(reason.code()).isEqualTo("item-settled"));
    }

    @Test
    void whatWasSettledMayBeSettledAnew() {
        var review = SecondReads.settled(SecondReads.settled(), lower("1.3.a", "25"));

        assertThat(sheet(review).result().groups().getFirst().points()).isEqualByComparingTo("65");
    }

    @Test
    void everyFaultOfASettlementIsToldAtOnce() {
        var review = SecondReads.finished(SecondReads.recorded(SecondReads.taken(), "2.4.a", "20"));

        var refused = catchThrowableOfType(
                Rejected.class,
                () -> review.secondReading()
                        .settle(
                                LEADER,
                                List.of(
                                        lower("1.3.a", "61"),
                                        lower("1.3.a", "30"),
                                        lower("1.3.b", "0"),
                                        new Remark("9.9.z", null, "1", "Vì thế")),
                                sheet(review),
                                NOW));

        assertThat(codes(refused))
                .containsExactlyInAnyOrder(
                        "item-twice",
                        "readers-agree",
                        "readers-agree",
                        "not-settled",
                        "points-above-max",
                        "unknown-item");
    }

    @Test
    void aSettlementSaysWhyAlsoWhereItKeepsTheUnitsPoints() {
        var review = SecondReads.differing();

        var refused = catchThrowableOfType(
                Rejected.class,
                () -> review.secondReading()
                        .settle(LEADER, List.of(new Remark("1.3.a", null, "40", " ")), sheet(review), NOW));

        assertThat(codes(refused)).containsExactly("reason-required");
    }

    private static List<String> codes(Rejected refused) {
        return ((Invalid) refused.reason())
                .faults().stream().map(fault -> fault.code()).toList();
    }
}
