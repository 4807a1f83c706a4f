package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Why a verdict by a changed set is another one. */
class TraceChangeTest {

    @Test
    void theSameSetChangesNobody() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var answers = new RandomAnswers(Sets.EVERY_KIND, seed).draw();

            var again = Grading.grade(Sets.EVERY_KIND.withLevels(Sets.EVERY_KIND.levels()), answers);

            assertThat(TraceChange.between(Grading.grade(Sets.EVERY_KIND, answers), again))
                    .as("seed " + seed)
                    .isEmpty();
        });
    }

    @Test
    void otherThresholdsAreNamedAsTheReason() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/levels/1/range/to", "90");
        Sets.changed(tree, "/levels/2/range/from", "90");
        var before = Grading.grade(Sets.EVERY_KIND, Said.everything());
        var after = Grading.grade(Json.set(tree), Said.everything());

        var changes = TraceChange.between(before, after);

        assertThat(changes).extracting(TraceChange::subject).containsExactly("1", "2", "TEST");
        assertThat(changes.getFirst())
                .isEqualTo(new TraceChange(
                        "1",
                        "Nhóm 1: 88 điểm thuộc khoảng (75; 100], đạt mức 3.",
                        "Nhóm 1: 88 điểm thuộc khoảng [50; 90], đạt mức 2."));
    }

    @Test
    void aStepThatOnlyOneVerdictHasIsTold() {
        var met = Grading.grade(Sets.EVERY_KIND, Said.everything());
        var failed = Grading.review(Sets.EVERY_KIND, Said.everything(), Map.of("2.1.m", BigDecimal.ZERO));

        var changes = TraceChange.between(met, failed);

        assertThat(changes.stream().filter(change -> change.before() == null).toList())
                .isEqualTo(List.of(new TraceChange(
                        "2", null, "Nhóm 2: điều kiện bắt buộc 2.1 không đạt nên không quá mức 1, còn mức 1.")));
    }
}
