package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items that are computed from recognised results: their share is given, never answered. */
class DerivedTest {

    private static final IndicatorSet SET = deriving();

    /** 2.2.b asks for the share of units that 4725 puts on level 2 or above. */
    private static IndicatorSet deriving() {
        var tree = Sets.everyKind();
        Sets.changed(tree, Broken.SHARE + "/kind", "\"DERIVED\"");
        Sets.changed(tree, Broken.SHARE + "/derivation", "{\"ofSet\":\"4725\",\"atLeastLevel\":2}");
        return Json.set(tree);
    }

    @Test
    void setOfDerivedItemsWithBandsIsComplete() {
        assertThat(IndicatorSetCheck.check(SET)).isEmpty();
        assertThat(SET.derived()).extracting(place -> place.item().code()).containsExactly("2.2.b");
        assertThat(Sets.EVERY_KIND.derived()).isEmpty();
    }

    @Test
    void withoutBandsItsPointsAreMissing() {
        var tree = Json.reading(() -> Json.MAPPER.readTree(Json.text(SET)));

        var flaws = IndicatorSetCheck.check(Json.set(Sets.changed(tree, Broken.SHARE + "/bands", "null")));

        assertThat(flaws)
                .extracting(flaw -> flaw.code() + " " + flaw.path())
                .containsExactly("POINTS_MISSING " + Broken.SHARE + "/bands");
    }

    @Test
    void bandsLeaveNoShareWithoutPoints() {
        var tree = Json.reading(() -> Json.MAPPER.readTree(Json.text(SET)));

        var flaws = IndicatorSetCheck.check(Json.set(Sets.changed(tree, Broken.SHARE + "/bands/2/range/from", "75.5")));

        assertThat(flaws)
                .extracting(flaw -> flaw.code() + " " + flaw.path())
                .containsExactly("RANGE_HOLE " + Broken.SHARE + "/bands/2/range");
    }

    @Test
    void shareBecomesPointsByTheBandsAndIsExplained() {
        var verdict = Grading.grade(SET, Said.mandatoryMetAnd("2.2.b", Said.amount("66.666667")));

        assertThat(GradingTest.lineOf(verdict, "2.2.b").sentence())
                .isEqualTo("Chỉ tiêu 2.2.b: 66,666667% số đơn vị được công nhận theo bộ chỉ số 4725 đạt từ mức 2, "
                        + "thuộc khoảng [50; 75], được 15 trên 30 điểm.");
        assertThat(verdict.total()).isEqualTo("15");
        assertThat(Grading.soFar(SET, Answers.of(Map.of("2.2.b", Said.amount("100"))))
                        .total())
                .isEqualTo("30");
        assertThat(Grading.review(SET, Said.mandatoryMetAnd("2.2.b", Said.amount("50")), Map.of())
                        .total())
                .isEqualTo("15");
    }

    @Test
    void shareThatIsNotKnownScoresNothingAndSaysSo() {
        var verdict = Grading.grade(SET, Said.mandatoryMetAnd());

        assertThat(GradingTest.lineOf(verdict, "2.2.b").sentence())
                .isEqualTo("Chỉ tiêu 2.2.b: chưa có tỉ lệ tính từ dữ liệu, tính 0 trên 30 điểm.");
    }

    @Test
    void nobodyAnswersItAndNobodyIsAskedTo() {
        assertThat(Grading.check(SET, "2.2.b", Said.amount("50")))
                .extracting(Fault::code)
                .containsExactly(FaultCode.NOT_ANSWERABLE);
        assertThat(Grading.checkPart(SET, "2.2.b", Said.amount("50")))
                .extracting(Fault::code)
                .containsExactly(FaultCode.NOT_ANSWERABLE);
        assertThat(Grading.unanswered(SET, Said.mandatoryMetAnd())).doesNotContain("2.2.b");
    }

    @Test
    void reviewerDoesNotScoreIt() {
        assertThat(Grading.checkFinding(SET, "2.2.b", new BigDecimal("15")))
                .extracting(Fault::code)
                .containsExactly(FaultCode.REVIEW_WITHOUT_POINTS);
    }

    @Test
    void shareThatCannotBeOneIsRefused() {
        assertThat(refused(Said.amount("100.5"))).isEqualTo(FaultCode.PERCENTAGE_OUT_OF_RANGE);
        assertThat(refused(Said.amount("1.1234567"))).isEqualTo(FaultCode.PERCENTAGE_TOO_PRECISE);
        assertThat(refused(Said.amount("50", "15"))).isEqualTo(FaultCode.WRONG_SHAPE);
        assertThat(refused(new Given(null, null, null, null))).isEqualTo(FaultCode.SHARE_MISSING);
        assertThat(refused(Given.ofNoConcern())).isEqualTo(FaultCode.NOT_APPLICABLE_REFUSED);
    }

    private static FaultCode refused(Given given) {
        var refused = catchThrowableOfType(
                GradingRefused.class, () -> Grading.grade(SET, Said.mandatoryMetAnd("2.2.b", given)));
        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().getFirst().sentence()).contains("; hãy ").doesNotContain("{", "…");
        return refused.faults().getFirst().code();
    }
}
