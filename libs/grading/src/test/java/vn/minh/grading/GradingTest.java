package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.grading.Said.amount;
import static vn.minh.grading.Said.fields;
import static vn.minh.grading.Said.mandatoryMetAnd;
import static vn.minh.grading.Said.no;
import static vn.minh.grading.Said.points;
import static vn.minh.grading.Said.yes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GradingTest {

    record Case(String item, Given given, Rule rule, String points, String sentence) {}

    @TestFactory
    Stream<DynamicTest> everyItemHasOneLineThatNamesItsRule() {
        return Stream.of(
                        new Case(
                                "1.1.m",
                                yes(),
                                Rule.MANDATORY_MET,
                                "0",
                                "Chỉ tiêu 1.1.m: đáp ứng điều kiện bắt buộc (không có điểm)."),
                        new Case(
                                "1.1.m",
                                no(),
                                Rule.MANDATORY_FAILED,
                                "0",
                                "Chỉ tiêu 1.1.m: không đáp ứng điều kiện bắt buộc (không có điểm)."),
                        new Case(
                                "1.2.a",
                                points("7.25"),
                                Rule.GRADED,
                                "7.25",
                                "Chỉ tiêu 1.2.a: người chấm cho 7,25 trên 40 điểm."),
                        new Case("1.2.b", yes(), Rule.ANSWERED_YES, "10", "Chỉ tiêu 1.2.b: có, được 10 trên 10 điểm."),
                        new Case("1.2.b", no(), Rule.ANSWERED_NO, "0", "Chỉ tiêu 1.2.b: không, được 0 trên 10 điểm."),
                        new Case(
                                "1.2.c",
                                fields("form", "mua"),
                                Rule.DECLARATION,
                                "0",
                                "Chỉ tiêu 1.2.c: khai báo, không có điểm."),
                        new Case(
                                "1.3.a",
                                amount("639", "8"),
                                Rule.DECLARED_BESIDE_VALUE,
                                "8",
                                "Chỉ tiêu 1.3.a: giá trị 639, người chấm cho 8 trên 20 điểm "
                                        + "(bộ chỉ số không có bảng quy đổi)."),
                        new Case(
                                "2.2.a",
                                amount("49"),
                                Rule.BAND,
                                "10",
                                "Chỉ tiêu 2.2.a: giá trị 49 thuộc khoảng [10; 49], được 10 trên 20 điểm."),
                        new Case(
                                "2.2.a",
                                amount("50", "20"),
                                Rule.BAND,
                                "20",
                                "Chỉ tiêu 2.2.a: giá trị 50 thuộc khoảng [50; ∞), được 20 trên 20 điểm."),
                        new Case(
                                "2.2.b",
                                amount("49.999"),
                                Rule.BAND,
                                "0",
                                "Chỉ tiêu 2.2.b: giá trị 49,999 thuộc khoảng [0; 50), được 0 trên 30 điểm."),
                        new Case(
                                "2.2.b",
                                amount("75.5"),
                                Rule.BAND,
                                "30",
                                "Chỉ tiêu 2.2.b: giá trị 75,5 thuộc khoảng (75; 100], được 30 trên 30 điểm."))
                .map(c -> DynamicTest.dynamicTest(c.item() + " " + c.rule(), () -> {
                    var verdict = Grading.grade(Sets.EVERY_KIND, mandatoryMetAnd(c.item(), c.given()));

                    var line = lineOf(verdict, c.item());
                    assertThat(line.rule()).isEqualTo(c.rule());
                    assertThat(line.points()).isEqualTo(c.points());
                    assertThat(line.sentence()).isEqualTo(c.sentence());
                }));
    }

    @Test
    void whatWasNotAnsweredOrCannotBeScoresNothingAndSaysSo() {
        var verdict = Grading.grade(Sets.EVERY_KIND, mandatoryMetAnd());

        assertThat(lineOf(verdict, "1.2.a").sentence()).isEqualTo("Chỉ tiêu 1.2.a: chưa trả lời, tính 0 trên 40 điểm.");
        assertThat(lineOf(verdict, "1.2.d").sentence())
                .isEqualTo("Chỉ tiêu 1.2.d: 10 điểm chưa xác định được dòng, không chấm được, tính 0 điểm.");
        assertThat(verdict.total()).isZero();
    }

    @Test
    void criteriaShowTheirPointsAndTheirLevelAsInformation() {
        var verdict = Grading.grade(
                Sets.EVERY_KIND,
                mandatoryMetAnd("1.2.a", points("30.01"), "1.2.b", yes(), "1.3.b", amount("1", "0.5")));

        assertThat(verdict.groups().getFirst().criteria())
                .containsExactly(
                        new CriterionVerdict("1.1", BigDecimal.ZERO, null),
                        new CriterionVerdict("1.2", new BigDecimal("40.01"), 3),
                        new CriterionVerdict("1.3", new BigDecimal("0.5"), null));
    }

    @Test
    void traceExplainsEveryItemOnceThenEveryLevelOnce() {
        var verdict = Grading.grade(Sets.EVERY_KIND, Said.everything());

        assertThat(verdict.trace().stream().map(TraceLine::subject))
                .containsExactly(
                        "1.1.m", "1.2.a", "1.2.b", "1.2.c", "1.2.d", "1.3.a", "1.3.b", "2.1.m", "2.2.a", "2.2.b",
                        "2.2.c", "1", "2", "TEST");
        assertThat(verdict.items()).hasSize(11);
        assertThat(verdict.groups().stream().map(GroupVerdict::points))
                .containsExactly(new BigDecimal("88"), new BigDecimal("100"));
        assertThat(verdict.total()).isEqualTo("188");
    }

    @Test
    void incompleteSetIsReadableButNotGraded() {
        var set = Sets.everyKindWith("/complete", "false");

        var refused = catchThrowableOfType(GradingRefused.class, () -> Grading.grade(set, Said.everything()));

        assertThat(refused.faults()).containsExactly(new Fault(FaultCode.SET_INCOMPLETE, "TEST", Map.of()));
        assertThat(refused)
                .hasMessage("Bộ chỉ số TEST chưa có đủ điểm của các chỉ tiêu nên chưa chấm được; "
                        + "hãy chờ phiên bản đầy đủ hoặc chọn bộ chỉ số khác.");
        assertThat(Grading.check(set, "1.2.a", points("1"))).isEqualTo(refused.faults());
        assertThat(Grading.checkFinding(set, "1.2.a", BigDecimal.ONE)).isEqualTo(refused.faults());
    }

    @Test
    void draftIsGradedBeforeItsMandatoryItemsAreAnswered() {
        var answers = Answers.of(Map.of("1.1.m", yes(), "2.2.c", points("50")));

        var verdict = Grading.soFar(Sets.EVERY_KIND, answers);

        assertThat(lineOf(verdict, "2.1.m").sentence())
                .isEqualTo("Chỉ tiêu 2.1.m: chưa trả lời nên chưa tính là đáp ứng điều kiện bắt buộc.");
        assertThat(verdict.groups().getLast().failedMandatory()).containsExactly("2.1");
        assertThat(verdict.groups().getLast().level()).isEqualTo(1);
        assertThat(verdict.groups().getLast().levelByPoints()).isEqualTo(2);
    }

    @Test
    void draftWithAWrongAnswerIsRefusedAllTheSame() {
        var answers = Answers.of(Map.of("2.2.c", points("50.01")));

        var refused = catchThrowableOfType(GradingRefused.class, () -> Grading.soFar(Sets.EVERY_KIND, answers));

        assertThat(refused.faults()).extracting(Fault::code).containsExactly(FaultCode.POINTS_ABOVE_MAX);
    }

    @Test
    void unansweredNamesWhatIsOpenAndDeclarationsThatAreNotFull() {
        var answers = mandatoryMetAnd("1.2.a", points("0"), "1.2.c", fields("form", "mua"));

        var open = Grading.unanswered(Sets.EVERY_KIND, answers);

        assertThat(open).containsExactly("1.2.b", "1.2.c", "1.3.a", "1.3.b", "2.2.a", "2.2.b", "2.2.c");
        assertThat(Grading.unanswered(Sets.EVERY_KIND, Said.everything())).isEmpty();
    }

    @Test
    void setWithAHoleNeverGradesSilently() {
        var set = Sets.everyKindWith("/levels/2/range/from", "76");

        var answers = mandatoryMetAnd("2.2.b", amount("100"), "2.2.a", amount("50"), "2.2.c", points("25.5"));

        assertThat(catchThrowableOfType(IllegalStateException.class, () -> Grading.grade(set, answers)))
                .hasMessage("no level for 75.5 points: the set was not checked");
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> Grading.check(
                                Sets.everyKindWith("/groups/1/criteria/1/items/1/bands/1", "null"),
                                "2.2.b",
                                amount("60"))))
                .hasMessage("no band of 2.2.b holds 60: the set was not checked");
    }

    static TraceLine lineOf(Verdict verdict, String item) {
        List<TraceLine> lines = verdict.items().stream()
                .filter(line -> line.subject().equals(item))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
