package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotApplicableTest {

    private static final String RULE = "{\"effect\":\"%s\",\"provenance\":{\"confidence\":\"OFFICIAL\"}}";
    private static final IndicatorSet SET = exempting();

    private static IndicatorSet exempting() {
        var tree = Sets.everyKind();
        Sets.changed(tree, Broken.GRADED + "/notApplicable", RULE.formatted("MAXIMUM"));
        Sets.changed(tree, Broken.SHARE + "/notApplicable", RULE.formatted("NO_POINTS"));
        Sets.changed(tree, Broken.DECLARED + "/notApplicable", RULE.formatted("NO_POINTS"));
        return Json.set(tree);
    }

    @Test
    void setMayExcuseAndStaysWithoutFlaw() {
        assertThat(IndicatorSetCheck.check(SET)).isEmpty();
        assertThat(SET.lines())
                .extracting(Line::path)
                .contains(Broken.GRADED + "/notApplicable", Broken.SHARE + "/notApplicable");
    }

    @Test
    void textOfASetWithoutExcusesIsAsBefore() {
        assertThat(Json.text(Sets.EVERY_KIND)).doesNotContain("notApplicable");
        assertThat(Json.text(SET)).contains("\"notApplicable\":{\"effect\":\"MAXIMUM\",\"provenance\"");
        assertThat(Json.set(Json.reading(() -> Json.MAPPER.readTree(Json.text(SET)))))
                .isEqualTo(SET);
    }

    @Test
    void whatDoesNotConcernTheUnitGivesWhatTheSetSays() {
        var answers = Said.mandatoryMetAnd("1.2.a", Given.ofNoConcern(), "2.2.b", Given.ofNoConcern());

        var verdict = Grading.grade(SET, answers);

        assertThat(GradingTest.lineOf(verdict, "1.2.a"))
                .extracting(TraceLine::rule, TraceLine::sentence)
                .containsExactly(
                        Rule.NOT_APPLICABLE_MAXIMUM, "Chỉ tiêu 1.2.a: không áp dụng, được tính đủ 40 trên 40 điểm.");
        assertThat(GradingTest.lineOf(verdict, "2.2.b"))
                .extracting(TraceLine::rule, TraceLine::sentence)
                .containsExactly(Rule.NOT_APPLICABLE_NO_POINTS, "Chỉ tiêu 2.2.b: không áp dụng, tính 0 trên 30 điểm.");
        assertThat(verdict.total()).isEqualTo("40");
    }

    @Test
    void onlyWhereTheSetAllowsIt() {
        var faults = Grading.check(SET, "2.2.c", Given.ofNoConcern());
        var mandatory = Grading.check(SET, "1.1.m", Given.ofNoConcern());

        assertThat(faults).extracting(Fault::code).containsExactly(FaultCode.NOT_APPLICABLE_REFUSED);
        assertThat(faults.getFirst().sentence())
                .isEqualTo("Chỉ tiêu 2.2.c không có lựa chọn “không áp dụng” trong bộ chỉ số TEST; "
                        + "hãy trả lời như thường.");
        assertThat(mandatory).extracting(Fault::code).containsExactly(FaultCode.NOT_APPLICABLE_REFUSED);
        assertThat(Grading.check(SET, "1.2.d", Given.ofNoConcern()))
                .extracting(Fault::code)
                .containsExactly(FaultCode.NOT_ANSWERABLE);
    }

    @Test
    void nothingElseIsSaidBesideIt() {
        var given = new Given(null, null, new BigDecimal("7"), Map.of("form", "mua"), true);

        var refused = catchThrowableOfType(
                GradingRefused.class, () -> Grading.grade(SET, Said.mandatoryMetAnd("1.2.a", given)));

        assertThat(refused.faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.NOT_APPLICABLE_WITH_ANSWER, FaultCode.NOT_APPLICABLE_WITH_ANSWER);
        assertThat(refused.faults().getFirst().sentence())
                .isEqualTo("Chỉ tiêu 1.2.a đã chọn “không áp dụng” nên không nhận phần “điểm”; "
                        + "hãy bỏ phần đó hoặc bỏ chọn “không áp dụng”.");
        assertThat(Grading.checkPart(SET, "1.2.a", given)).isEqualTo(refused.faults());
    }

    @Test
    void itIsAnAnswerLikeAnother() {
        var open = Grading.unanswered(
                SET, Said.mandatoryMetAnd("1.2.a", Given.ofNoConcern(), "1.2.c", Given.ofNoConcern()));

        assertThat(open).doesNotContain("1.2.a", "1.2.c").contains("1.2.b");
    }

    @Test
    void reviewerWhoDisagreesScoresTheItem() {
        var answers = Said.mandatoryMetAnd("1.2.a", Given.ofNoConcern());

        var verdict = Grading.review(SET, answers, Map.of("1.2.a", new BigDecimal("12")));

        assertThat(GradingTest.lineOf(verdict, "1.2.a").sentence())
                .isEqualTo("Chỉ tiêu 1.2.a: đoàn đánh giá ngoài cho 12 trên 40 điểm (đơn vị tự chấm 40).");
    }

    @Test
    void leftOutOfJsonItConcernsTheUnit() {
        var old = Json.reading(() -> Json.MAPPER.readValue("{\"points\":\"7\"}", Given.class));
        var given = Json.reading(() -> Json.MAPPER.readValue("{\"notApplicable\":true}", Given.class));

        assertThat(old).isEqualTo(Said.points("7"));
        assertThat(given).isEqualTo(Given.ofNoConcern());
        assertThat(Given.read("x", null, null, null, null, true)).isEqualTo(given);
    }
}
