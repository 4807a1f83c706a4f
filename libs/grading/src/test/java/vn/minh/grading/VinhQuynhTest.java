package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.grading.GradingTest.lineOf;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A whole dossier by 4725, with invented (demonstration) answers; the expected points were added up by hand. */
class VinhQuynhTest {

    private static final IndicatorSet SET = Json.set(Sets.shipped("4725.v1.json"));
    private static final Answers ANSWERS = answers();

    @Test
    void bothGroupsMeetTheBasicRequirements() {
        var verdict = Grading.grade(SET, ANSWERS);

        // 1.3: 4 + 5 + 4 + 4 + 4 = 21 · 1.4: 8 · 1.5: 9 + 0 · 1.6: 7 + 6 + 6 = 19 · 1.7: 8 + 5 + 0 = 13
        assertThat(verdict.groups().getFirst())
                .isEqualTo(new GroupVerdict(
                        "1",
                        new BigDecimal("70"),
                        2,
                        2,
                        List.of(),
                        List.of(
                                criterion("1.1", "0", null),
                                criterion("1.2", "0", null),
                                criterion("1.3", "21", 3),
                                criterion("1.4", "8", null),
                                criterion("1.5", "9", null),
                                criterion("1.6", "19", null),
                                criterion("1.7", "13", null))));
        // 2.3: 6 + 6 + 10 + 6 + 6 + 0 + 6 + 6 = 46, ten points unplaced · 2.4: 8 + 8 + 6 = 22
        assertThat(verdict.groups().getLast())
                .isEqualTo(new GroupVerdict(
                        "2",
                        new BigDecimal("68"),
                        2,
                        2,
                        List.of(),
                        List.of(
                                criterion("2.1", "0", null),
                                criterion("2.2", "0", null),
                                criterion("2.3", "46", null),
                                criterion("2.4", "22", null))));
        assertThat(verdict.level()).isEqualTo(2);
        assertThat(verdict.total()).isEqualTo("138");
    }

    @Test
    void traceSaysHowEachPointCameAbout() {
        var verdict = Grading.grade(SET, ANSWERS);

        assertThat(verdict.items()).hasSize(31);
        assertThat(lineOf(verdict, "1.4.a").sentence())
                .isEqualTo(
                        "Chỉ tiêu 1.4.a: giá trị 639, người chấm cho 8 trên 10 điểm (bộ chỉ số không có bảng quy đổi).");
        assertThat(lineOf(verdict, "1.3.b").rule()).isEqualTo(Rule.DECLARATION);
        assertThat(lineOf(verdict, "1.7.c").rule()).isEqualTo(Rule.ANSWERED_NO);
        assertThat(lineOf(verdict, "2.3.a").rule()).isEqualTo(Rule.ANSWERED_YES);
        assertThat(lineOf(verdict, "2.3.unplaced").rule()).isEqualTo(Rule.UNPLACED);
        assertThat(verdict.trace().subList(31, 34).stream().map(TraceLine::sentence))
                .containsExactly(
                        "Nhóm 1: 70 điểm thuộc khoảng [50; 75], đạt mức 2.",
                        "Nhóm 2: 68 điểm thuộc khoảng [50; 75], đạt mức 2.",
                        "Bộ chỉ số 4725: mức chung là mức thấp nhất của các nhóm, mức 2.");
    }

    @Test
    void nothingIsLeftUnanswered() {
        assertThat(Grading.unanswered(SET, ANSWERS)).isEmpty();
        assertThat(Grading.check(SET, ANSWERS)).isEmpty();
    }

    @Test
    void reviewerWhoLowersOneScoreLowersItsGroupOnly() {
        var verdict = Grading.review(SET, ANSWERS, Map.of("2.3.c", new BigDecimal("7.5")));

        assertThat(verdict.groups())
                .extracting(group -> group.points().toString())
                .containsExactly("70", "65.5");
        assertThat(lineOf(verdict, "2.3.c").sentence())
                .isEqualTo("Chỉ tiêu 2.3.c: đoàn đánh giá ngoài cho 7,5 trên 10 điểm (đơn vị tự chấm 10).");
        assertThat(verdict.level()).isEqualTo(2);
    }

    private static CriterionVerdict criterion(String code, String points, @Nullable Integer level) {
        return new CriterionVerdict(code, new BigDecimal(points), level);
    }

    private static Answers answers() {
        var tree = Json.resource("/dossiers/thcs-vinh-quynh.demonstration.json").get("answers");
        return Answers.of(Json.MAPPER.convertValue(tree, new TypeReference<Map<String, Given>>() {}));
    }
}
