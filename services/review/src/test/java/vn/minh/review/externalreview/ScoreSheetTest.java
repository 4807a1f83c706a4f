package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.SampleSet;

class ScoreSheetTest {

    private final ScoreSheet sheet = Reviews.sheet(SampleSet.answers(), Findings.NONE);

    @Test
    void theUnitsPointsFollowTheSetsRules() {
        assertThat(sheet.selfPoints())
                .containsEntry("1.3.a", new BigDecimal("40"))
                .containsEntry("1.3.b", new BigDecimal("40"))
                .containsEntry("2.4.b", new BigDecimal("30"))
                .containsEntry("1.1.m", BigDecimal.ONE);
    }

    @Test
    void whatTheUnitLeftOpenIsNothing() {
        var silent = Reviews.sheet(List.of(SampleSet.yes("1.1.m", true)), Findings.NONE);

        assertThat(silent.selfPoints().get("1.3.a")).isEqualByComparingTo("0");
    }

    @Test
    void findingsReplaceTheUnitsPoints() {
        var lowered = Reviews.sheet(SampleSet.answers(), findings("1.3.a", "9.5"));

        var result = lowered.result();

        assertThat(result.groups().getFirst().points()).isEqualByComparingTo("49.5");
        assertThat(result.groups().getFirst().level()).isEqualTo(1);
        assertThat(result.level()).isEqualTo(1);
    }

    @Test
    void aMandatoryItemFoundNotMetCapsItsGroup() {
        var failed = Reviews.sheet(SampleSet.answers(), findings("1.1.m", "0"));

        var first = failed.result().groups().getFirst();

        assertThat(first.points()).isEqualByComparingTo("80");
        assertThat(first.mandatoryMet()).isFalse();
        assertThat(first.level()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.a, 60.5, points-above-max",
        "1.3.a, -0.5, points-negative",
        "1.3.a, 0.3, points-off-step",
        "1.3.a, NaN, not-a-number",
        "1.3.a, 1e9, not-a-number",
        "1.3.b, 20, review-not-yes-or-no",
        "1.1.m, 5, review-not-met-or-unmet",
        "2.4.c, 1, review-without-points",
        "9.9.z, 1, unknown-item"
    })
    void pointsThatAnItemCannotHaveAreRefusedWithItsCode(String item, String points, String code) {
        var refused = catchThrowableOfType(Rejected.class, () -> sheet.read(new Remark(item, null, points, "Vì thế")));

        assertThat(((Invalid) refused.reason()).faults())
                .singleElement()
                .returns(item, fault -> fault.field())
                .returns(code, fault -> fault.code());
    }

    @Test
    void yesAndNoMayBeSaidInsteadOfPoints() {
        assertThat(read("1.3.b", false, null, "Không thấy").points()).isEqualByComparingTo("0");
        assertThat(read("1.3.b", true, null, null).points()).isEqualByComparingTo("40");
        assertThat(read("1.1.m", true, null, null).points()).isEqualByComparingTo("1");
    }

    @Test
    void oneOfTheTwoMustBeSaidAndOnlyOne() {
        assertThat(refusal(new Remark("1.3.b", true, "40", null))).isEqualTo("points-or-met");
        assertThat(refusal(new Remark("1.3.a", null, null, null))).isEqualTo("points-or-met");
        assertThat(refusal(new Remark("1.3.a", true, null, null))).isEqualTo("points-or-met");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void otherPointsThanTheUnitsNeedAReason(String reason) {
        assertThat(refusal(new Remark("1.3.a", null, "20", reason))).isEqualTo("reason-required");
        assertThat(read("1.3.a", null, "40", reason).reason()).isNull();
    }

    @Test
    void criteriaLeadToTheirItems() {
        assertThat(sheet.itemsOf(List.of("1.3"))).containsExactlyInAnyOrder("1.3.a", "1.3.b");
    }

    private Reading read(String item, @Nullable Boolean met, @Nullable String points, @Nullable String reason) {
        return sheet.read(new Remark(item, met, points, reason));
    }

    private String refusal(Remark remark) {
        var refused = catchThrowableOfType(Rejected.class, () -> sheet.read(remark));
        return ((Invalid) refused.reason()).faults().getFirst().code();
    }

    private static Findings findings(String item, String points) {
        return Findings.of(List.of(new Finding(
                item, BigDecimal.ZERO, new BigDecimal(points), "Vì thế", 1, false, "reviewer", Reviews.NOW)));
    }
}
