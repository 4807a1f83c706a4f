package vn.minh.assessment.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.SmallSet;
import vn.minh.assessment.selfassessment.ApprovedRounds.ApprovedRound;
import vn.minh.assessment.selfassessment.Frozen;
import vn.minh.contracts.Answer;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.grading.Crosswalk;
import vn.minh.grading.IndicatorSet;

class TrialTest {

    private static final IndicatorSet SET = SmallSet.READ;
    private static final IndicatorSetRef REF = new IndicatorSetRef("THU", 1, "00");
    private static final UnitRef SCHOOL = new UnitRef("TRUONG", "Trường", UnitKind.LOWER_SECONDARY);

    @Test
    void theUnchangedSetChangesNobody() {
        var same = new Trial(REF, SET, SET, null, false);
        var overACrosswalk = new Trial(REF, SET, SET, Crosswalk.propose(SET, SET), true);
        LongStream.range(0, 1_000).forEach(seed -> {
            var round = round(new Drawn(SET, seed).answers());

            assertThat(same.of(round)).as("seed " + seed).isInstanceOf(Outcome.Same.class);
            assertThat(overACrosswalk.of(round)).as("seed " + seed).isEqualTo(same.of(round));
        });
    }

    @Test
    void whatCannotBeGradedIsToldAndNotLeftOut() {
        var outcome = new Trial(REF, SET, SET, null, false).of(round(List.of()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Ungradable.class,
                        left -> assertThat(left.why()).contains("1.1.m", "điều kiện bắt buộc"));
    }

    private static ApprovedRound round(List<Answer> answers) {
        var frozen = new Frozen(1, "f", answers, List.of(), new Result(List.of(), 1), List.of("c"));
        return new ApprovedRound(UUID.randomUUID(), SCHOOL, frozen);
    }
}
