package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.grading.Said.amount;
import static vn.minh.grading.Said.mandatoryMetAnd;
import static vn.minh.grading.Said.no;
import static vn.minh.grading.Said.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0, 49.99, 1",
        "0, 50, 2",
        "15, 35, 2",
        "30, 45, 2",
        "30, 45.01, 3",
        "30, 45.5, 3",
        "30, 50, 3",
    })
    void levelIsReadFromTheExactTotal(String byBand, String graded, int level) {
        var share = byBand.equals("0") ? "0" : byBand.equals("15") ? "50" : "100";

        var verdict = Grading.grade(Sets.EVERY_KIND, mandatoryMetAnd("2.2.b", amount(share), "2.2.c", points(graded)));

        assertThat(verdict.groups().getLast().level()).isEqualTo(level);
        assertThat(verdict.groups().getLast().levelByPoints()).isEqualTo(level);
    }

    @Test
    void unitsLevelIsTheLowestOfItsGroups() {
        var first = Grading.grade(
                Sets.EVERY_KIND,
                mandatoryMetAnd("1.2.a", points("40"), "1.3.a", amount("1", "10"), "2.2.c", points("49")));
        var second = Grading.grade(
                Sets.EVERY_KIND, mandatoryMetAnd("1.2.a", points("40"), "2.2.b", amount("80"), "2.2.c", points("50")));

        assertThat(first.groups()).extracting(GroupVerdict::level).containsExactly(2, 1);
        assertThat(first.level()).isEqualTo(1);
        assertThat(second.groups()).extracting(GroupVerdict::level).containsExactly(1, 3);
        assertThat(second.level()).isEqualTo(1);
        assertThat(second.trace().getLast().rule()).isEqualTo(Rule.LOWEST_OF_GROUPS);
        assertThat(second.trace().getLast().sentence())
                .isEqualTo("Bộ chỉ số TEST: mức chung là mức thấp nhất của các nhóm, mức 1.");
    }

    @Test
    void failedMandatoryCriterionCapsItsGroupAndKeepsItsPoints() {
        var answers = mandatoryMetAnd("2.1.m", no(), "2.2.b", amount("80"), "2.2.c", points("50"));

        var group = Grading.grade(Sets.EVERY_KIND, answers).groups().getLast();

        assertThat(group.points()).isEqualTo("80");
        assertThat(group.levelByPoints()).isEqualTo(3);
        assertThat(group.level()).isEqualTo(1);
        assertThat(group.capped()).isTrue();
        assertThat(group.mandatoryMet()).isFalse();
        assertThat(group.failedMandatory()).containsExactly("2.1");
    }

    @Test
    void capIsALineOfTheTraceAndTouchesNoOtherGroup() {
        var answers = mandatoryMetAnd(
                "2.1.m",
                no(),
                "2.2.b",
                amount("80"),
                "2.2.c",
                points("50"),
                "1.2.a",
                points("40"),
                "1.3.a",
                amount("3", "20"));

        var verdict = Grading.grade(Sets.EVERY_KIND, answers);

        assertThat(verdict.groups().getFirst().level()).isEqualTo(2);
        assertThat(verdict.groups().getFirst().mandatoryMet()).isTrue();
        assertThat(verdict.groups().getFirst().capped()).isFalse();
        assertThat(verdict.level()).isEqualTo(1);
        assertThat(verdict.trace().stream()
                        .filter(line -> !line.rule().givesPoints())
                        .map(TraceLine::sentence))
                .containsExactly(
                        "Nhóm 1: 60 điểm thuộc khoảng [50; 75], đạt mức 2.",
                        "Nhóm 2: 80 điểm thuộc khoảng (75; 100], đạt mức 3.",
                        "Nhóm 2: điều kiện bắt buộc 2.1 không đạt nên không quá mức 1, còn mức 1.",
                        "Bộ chỉ số TEST: mức chung là mức thấp nhất của các nhóm, mức 1.");
    }

    @Test
    void capIsASettingOfTheSet() {
        var atTwo = Sets.everyKindWith("/mandatoryEffect/capAtLevel", "2");
        var none = Sets.everyKindWith("/mandatoryEffect", "null");
        var answers = mandatoryMetAnd("2.1.m", no(), "2.2.b", amount("80"), "2.2.c", points("50"));

        assertThat(Grading.grade(atTwo, answers).groups().getLast().level()).isEqualTo(2);
        assertThat(Grading.grade(none, answers).groups().getLast().level()).isEqualTo(3);
        assertThat(Grading.grade(none, answers).groups().getLast().mandatoryMet())
                .isFalse();
    }

    @Test
    void capNeverLiftsALevel() {
        var atTwo = Sets.everyKindWith("/mandatoryEffect/capAtLevel", "2");

        var group =
                Grading.grade(atTwo, mandatoryMetAnd("2.1.m", no())).groups().getLast();

        assertThat(group.level()).isEqualTo(1);
    }

    @Test
    void oneTotalIsReadOnceAndSharedByItsGroups() {
        var answers = mandatoryMetAnd("1.2.a", points("30"), "2.2.c", points("45.01"));

        var verdict = Grading.grade(oneTotal(), answers);

        assertThat(verdict.level()).isEqualTo(3);
        assertThat(verdict.groups()).extracting(GroupVerdict::level).containsExactly(3, 3);
        assertThat(verdict.groups())
                .extracting(group -> group.points().toString())
                .containsExactly("30", "45.01");
        assertThat(verdict.trace().getLast().sentence())
                .isEqualTo("Bộ chỉ số TEST: tổng 75,01 điểm thuộc khoảng (75; 100], đạt mức 3.");
    }

    @Test
    void failedMandatoryCriterionCapsTheOneTotal() {
        var answers = mandatoryMetAnd("1.1.m", no(), "1.2.a", points("30"), "2.2.c", points("45.01"));

        var verdict = Grading.grade(oneTotal(), answers);

        assertThat(verdict.level()).isEqualTo(1);
        assertThat(verdict.groups()).extracting(GroupVerdict::levelByPoints).containsExactly(3, 3);
        assertThat(verdict.groups()).extracting(GroupVerdict::mandatoryMet).containsExactly(false, true);
        assertThat(verdict.trace().getLast().sentence())
                .isEqualTo("Bộ chỉ số TEST: điều kiện bắt buộc 1.1 không đạt nên không quá mức 1, còn mức 1.");
    }

    private static IndicatorSet oneTotal() {
        return Sets.everyKindWith("/joining/rule", "\"TOTAL\"");
    }
}
