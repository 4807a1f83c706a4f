package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.grading.GradingTest.lineOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReviewTest {

    @Test
    void reviewersPointsStandInPlaceOfTheUnitsAndBothAreTold() {
        var verdict = review("1.2.a", "30.5");

        assertThat(verdict.groups().getFirst().points()).isEqualTo("80.5");
        assertThat(lineOf(verdict, "1.2.a").rule()).isEqualTo(Rule.REVIEWED);
        assertThat(lineOf(verdict, "1.2.a").sentence())
                .isEqualTo("Chỉ tiêu 1.2.a: đoàn đánh giá ngoài cho 30,5 trên 40 điểm (đơn vị tự chấm 38).");
        assertThat(lineOf(verdict, "1.2.b").rule()).isEqualTo(Rule.ANSWERED_YES);
    }

    @Test
    void everyKindThatHasPointsCanBeReviewed() {
        assertThat(review("1.2.b", "0").groups().getFirst().points()).isEqualTo("78");
        assertThat(review("1.3.a", "5").groups().getFirst().points()).isEqualTo("73");
        assertThat(review("1.3.b", "0.5").groups().getFirst().points()).isEqualTo("68.5");
        assertThat(review("2.2.a", "10").groups().getLast().points()).isEqualTo("90");
        assertThat(review("2.2.b", "15").groups().getLast().points()).isEqualTo("85");
    }

    @Test
    void mandatoryItemIsMetByOneAndUnmetByZero() {
        var unmet = review("2.1.m", "0");
        var met = review("2.1.m", "1");

        assertThat(unmet.groups().getLast().failedMandatory()).containsExactly("2.1");
        assertThat(unmet.level()).isEqualTo(1);
        assertThat(unmet.total()).isEqualTo("188");
        assertThat(lineOf(unmet, "2.1.m").sentence())
                .isEqualTo("Chỉ tiêu 2.1.m: đoàn đánh giá ngoài kết luận không đáp ứng điều kiện bắt buộc.");
        assertThat(met.groups().getLast().mandatoryMet()).isTrue();
        assertThat(met.level()).isEqualTo(3);
        assertThat(lineOf(met, "2.1.m").sentence())
                .isEqualTo("Chỉ tiêu 2.1.m: đoàn đánh giá ngoài kết luận đáp ứng điều kiện bắt buộc.");
        assertThat(met.total()).isEqualTo("188");
    }

    @Test
    void reviewerMayScoreWhatTheUnitLeftOpen() {
        var answers = Answers.of(Map.of("1.1.m", Said.yes()));
        var points = Map.of("2.1.m", BigDecimal.ONE, "1.2.a", new BigDecimal("7"));

        var verdict = Grading.review(Sets.EVERY_KIND, answers, points);

        assertThat(verdict.total()).isEqualTo("7");
        assertThat(lineOf(verdict, "1.2.a").sentence()).endsWith("(đơn vị tự chấm 0).");
    }

    @Test
    void reviewWithoutAnyPointsOfItsOwnIsTheUnitsResult() {
        var verdict = Grading.review(Sets.EVERY_KIND, Said.everything(), Map.of());

        assertThat(verdict).isEqualTo(Grading.grade(Sets.EVERY_KIND, Said.everything()));
    }

    record Case(String item, String points, FaultCode code, String sentence) {}

    private static final List<Case> WRONG = List.of(
            new Case("9.9.z", "1", FaultCode.UNKNOWN_ITEM, "không có chỉ tiêu 9.9.z"),
            new Case("1.2.c", "0", FaultCode.REVIEW_WITHOUT_POINTS, "loại “khai báo” nên không có điểm"),
            new Case("1.2.d", "5", FaultCode.REVIEW_WITHOUT_POINTS, "loại “chưa xác định được dòng”"),
            new Case("1.1.m", "0.5", FaultCode.REVIEW_NOT_MET_OR_UNMET, "không nhận điểm 0,5"),
            new Case("1.1.m", "-1", FaultCode.REVIEW_NOT_MET_OR_UNMET, "hãy ghi 1 nếu đáp ứng, 0 nếu không"),
            new Case("1.2.b", "1", FaultCode.REVIEW_NOT_YES_OR_NO, "chỉ có 10 điểm (có) hoặc 0 điểm (không)"),
            new Case("1.2.a", "40.01", FaultCode.POINTS_ABOVE_MAX, "cao hơn điểm tối đa 40"),
            new Case("1.2.a", "-1", FaultCode.POINTS_NEGATIVE, "nhỏ hơn 0"),
            new Case("1.2.a", "1.001", FaultCode.POINTS_OFF_STEP, "không theo bước điểm 0,01"),
            new Case("1.3.a", "20.5", FaultCode.POINTS_ABOVE_MAX, "cao hơn điểm tối đa 20"),
            new Case("1.3.b", "0.25", FaultCode.POINTS_OFF_STEP, "không theo bước điểm 0,5"),
            new Case("2.2.a", "5", FaultCode.REVIEW_NOT_OF_BANDS, "hãy chọn: 0; 10; 20"));

    @TestFactory
    Stream<DynamicTest> pointsTheItemCannotHaveAreRefused() {
        return WRONG.stream()
                .map(c -> DynamicTest.dynamicTest(c.item() + " " + c.points(), () -> {
                    var refused = catchThrowableOfType(GradingRefused.class, () -> review(c.item(), c.points()));

                    assertThat(refused.faults()).hasSize(1);
                    assertThat(refused.faults().getFirst().code()).isEqualTo(c.code());
                    assertThat(refused.faults().getFirst().item()).isEqualTo(c.item());
                    assertThat(refused.faults().getFirst().sentence())
                            .contains(c.sentence(), "; hãy ")
                            .doesNotContain("…", "{");
                    assertThat(Grading.checkFinding(Sets.EVERY_KIND, c.item(), new BigDecimal(c.points())))
                            .isEqualTo(refused.faults());
                }));
    }

    @Test
    void answersThatWereWrongStayWrongInReview() {
        var answers = Said.mandatoryMetAnd("1.2.a", Said.points("41"));

        var refused = catchThrowableOfType(
                GradingRefused.class, () -> Grading.review(Sets.EVERY_KIND, answers, Map.of("1.2.a", BigDecimal.ONE)));

        assertThat(refused.faults()).extracting(Fault::code).containsExactly(FaultCode.POINTS_ABOVE_MAX);
    }

    private static Verdict review(String item, String points) {
        return Grading.review(Sets.EVERY_KIND, Said.everything(), Map.of(item, new BigDecimal(points)));
    }
}
