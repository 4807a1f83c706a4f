package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for any answers. Expected points are drawn in hundredths, apart from the code under test. */
class GradingPropertyTest {

    private static final IndicatorSet SET = Sets.EVERY_KIND;

    @Test
    void totalsAreTheExactSumOfTheDrawnPointsAndOfTheTrace() {
        Dossiers.always(random -> {
            var dossier = Dossiers.any(random);
            var verdict = Grading.grade(SET, dossier.answers());

            assertThat(verdict.groups().getFirst().points())
                    .isEqualByComparingTo(points(dossier.hundredths(Dossier.FIRST)));
            assertThat(verdict.groups().getLast().points())
                    .isEqualByComparingTo(points(dossier.hundredths(Dossier.SECOND)));
            for (var group : verdict.groups()) {
                assertThat(group.points()).isEqualByComparingTo(traced(verdict, group.code() + "."));
                assertThat(group.points())
                        .isEqualByComparingTo(Sum.of(group.criteria().stream().map(CriterionVerdict::points)));
            }
            assertThat(verdict.total()).isEqualByComparingTo(traced(verdict, ""));
        });
    }

    @Test
    void levelsFollowFromTheHundredthsAndTheCap() {
        Dossiers.always(random -> {
            var dossier = Dossiers.any(random);
            var verdict = Grading.grade(SET, dossier.answers());

            int first = dossier.firstMet() ? level(dossier.hundredths(Dossier.FIRST)) : 1;
            int second = dossier.secondMet() ? level(dossier.hundredths(Dossier.SECOND)) : 1;
            assertThat(verdict.groups()).extracting(GroupVerdict::level).containsExactly(first, second);
            assertThat(verdict.level()).isEqualTo(Math.min(first, second));
        });
    }

    @Test
    void everyHundredthOfTheScaleHasTheLevelOfTheDecision() {
        for (long total = 0; total <= 10_000; total++) {
            long bands = total <= 5_000 ? 0 : 5_000;
            var answers = Said.mandatoryMetAnd(
                    "2.2.a", Said.amount(bands == 0 ? "0" : "50"),
                    "2.2.b", Said.amount(bands == 0 ? "0" : "100"),
                    "2.2.c", Said.points(points(total - bands).toString()));

            var verdict = Grading.grade(SET, answers);

            assertThat(verdict.groups().getLast().level())
                    .as("%d hundredths", total)
                    .isEqualTo(level(total));
        }
    }

    @Test
    void morePointsNeverMeanALowerLevel() {
        Dossiers.always(random -> {
            var dossier = Dossiers.any(random);
            long better = Dossiers.upTo(4_000, random);

            var before = Grading.grade(SET, dossier.answers());
            var raised = dossier.all(new ArrayList<>(dossier.drawn().keySet()));
            long had = before.items().stream()
                    .filter(line -> line.subject().equals("1.2.a"))
                    .mapToLong(line -> line.points().movePointRight(2).longValueExact())
                    .sum();
            raised.put("1.2.a", Said.points(points(Math.max(had, better)).toString()));

            var after = Grading.grade(SET, Answers.of(raised));

            assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
            assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
            assertThat(after.groups().getFirst().level())
                    .isGreaterThanOrEqualTo(before.groups().getFirst().level());
        });
    }

    @Test
    void orderOfTheAnswersChangesNothing() {
        Dossiers.always(random -> {
            var dossier = Dossiers.any(random);
            var order = new ArrayList<>(dossier.drawn().keySet());
            Collections.shuffle(order, random);

            var shuffled = Grading.grade(SET, Answers.of(dossier.all(order)));

            assertThat(shuffled).isEqualTo(Grading.grade(SET, dossier.answers()));
        });
    }

    @Test
    void wrongAnswerIsRefusedWithItsItemWhateverElseIsThere() {
        Dossiers.always(random -> {
            var dossier = Dossiers.any(random);
            var wrong = Dossiers.anyWrongAnswer(random);
            var answers = dossier.all(new ArrayList<>(dossier.drawn().keySet()));
            answers.put(wrong.item(), wrong.given());

            var refused = catchThrowableOfType(GradingRefused.class, () -> Grading.grade(SET, Answers.of(answers)));

            assertThat(refused).isNotNull();
            assertThat(refused.faults()).extracting(Fault::item).containsOnly(wrong.item());
        });
    }

    @Test
    void reviewerWhoAgreesChangesNeitherPointsNorLevels() {
        Dossiers.always(random -> {
            var dossier = Dossiers.any(random);
            var own = Grading.grade(SET, dossier.answers());
            Map<String, BigDecimal> agreed = dossier.drawn().keySet().stream()
                    .filter(item -> !item.equals("1.2.c"))
                    .collect(Collectors.toMap(
                            item -> item, item -> GradingTest.lineOf(own, item).points()));
            var agreedOnAll = new HashMap<>(agreed);
            agreedOnAll.put("1.1.m", dossier.firstMet() ? BigDecimal.ONE : BigDecimal.ZERO);
            agreedOnAll.put("2.1.m", dossier.secondMet() ? BigDecimal.ONE : BigDecimal.ZERO);

            var reviewed = Grading.review(SET, dossier.answers(), agreedOnAll);

            assertThat(reviewed.groups()).isEqualTo(own.groups());
            assertThat(reviewed.level()).isEqualTo(own.level());
        });
    }

    private static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static int level(long hundredths) {
        return hundredths < 5_000 ? 1 : hundredths <= 7_500 ? 2 : 3;
    }

    private static BigDecimal traced(Verdict verdict, String prefix) {
        return verdict.trace().stream()
                .filter(line -> line.rule().givesPoints() && line.subject().startsWith(prefix))
                .map(TraceLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
