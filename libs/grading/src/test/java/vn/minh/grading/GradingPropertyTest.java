package vn.minh.grading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.LongRange;

/** What must hold for any answers. Expected points are drawn in hundredths, apart from the code under test. */
class GradingPropertyTest {

    private static final IndicatorSet SET = Sets.EVERY_KIND;
    private static final List<String> FIRST = List.of("1.2.a", "1.2.b", "1.2.c", "1.3.a", "1.3.b");
    private static final List<String> SECOND = List.of("2.2.a", "2.2.b", "2.2.c");

    /** An answer and the hundredths of a point it must give. */
    record Drawn(Given given, long hundredths) {}

    record Dossier(Map<String, Drawn> drawn, boolean firstMet, boolean secondMet) {

        Answers answers() {
            return Answers.of(all(new ArrayList<>(drawn.keySet())));
        }

        Map<String, Given> all(List<String> order) {
            var all = new LinkedHashMap<String, Given>();
            order.forEach(item -> all.put(item, of(item).given()));
            all.put("1.1.m", firstMet ? Said.yes() : Said.no());
            all.put("2.1.m", secondMet ? Said.yes() : Said.no());
            return all;
        }

        long hundredths(List<String> items) {
            return items.stream()
                    .filter(drawn::containsKey)
                    .mapToLong(item -> of(item).hundredths())
                    .sum();
        }

        private Drawn of(String item) {
            return requireNonNull(drawn.get(item));
        }
    }

    @Property
    void totalsAreTheExactSumOfTheDrawnPointsAndOfTheTrace(@ForAll("dossiers") Dossier dossier) {
        var verdict = Grading.grade(SET, dossier.answers());

        assertThat(verdict.groups().getFirst().points()).isEqualByComparingTo(points(dossier.hundredths(FIRST)));
        assertThat(verdict.groups().getLast().points()).isEqualByComparingTo(points(dossier.hundredths(SECOND)));
        for (var group : verdict.groups()) {
            assertThat(group.points()).isEqualByComparingTo(traced(verdict, group.code() + "."));
            assertThat(group.points())
                    .isEqualByComparingTo(Sum.of(group.criteria().stream().map(CriterionVerdict::points)));
        }
        assertThat(verdict.total()).isEqualByComparingTo(traced(verdict, ""));
    }

    @Property
    void levelsFollowFromTheHundredthsAndTheCap(@ForAll("dossiers") Dossier dossier) {
        var verdict = Grading.grade(SET, dossier.answers());

        int first = dossier.firstMet() ? level(dossier.hundredths(FIRST)) : 1;
        int second = dossier.secondMet() ? level(dossier.hundredths(SECOND)) : 1;
        assertThat(verdict.groups()).extracting(GroupVerdict::level).containsExactly(first, second);
        assertThat(verdict.level()).isEqualTo(Math.min(first, second));
    }

    @Property
    void everyHundredthOfTheScaleHasTheLevelOfTheDecision(@ForAll @LongRange(min = 0, max = 10_000) long total) {
        long bands = total <= 5_000 ? 0 : 5_000;
        var answers = Said.mandatoryMetAnd(
                "2.2.a", Said.amount(bands == 0 ? "0" : "50"),
                "2.2.b", Said.amount(bands == 0 ? "0" : "100"),
                "2.2.c", Said.points(points(total - bands).toString()));

        var verdict = Grading.grade(SET, answers);

        assertThat(verdict.groups().getLast().level()).isEqualTo(level(total));
    }

    @Property
    void morePointsNeverMeanALowerLevel(
            @ForAll("dossiers") Dossier dossier, @ForAll @LongRange(min = 0, max = 4_000) long better) {
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
    }

    @Property
    void orderOfTheAnswersChangesNothing(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        var order = new ArrayList<>(dossier.drawn().keySet());
        Collections.shuffle(order, random);

        var shuffled = Grading.grade(SET, Answers.of(dossier.all(order)));

        assertThat(shuffled).isEqualTo(Grading.grade(SET, dossier.answers()));
    }

    @Property
    void wrongAnswerIsRefusedWithItsItemWhateverElseIsThere(
            @ForAll("dossiers") Dossier dossier, @ForAll("wrong") Tuple2<String, Given> wrong) {
        var answers = dossier.all(new ArrayList<>(dossier.drawn().keySet()));
        answers.put(wrong.get1(), wrong.get2());

        var refused = catchThrowableOfType(GradingRefused.class, () -> Grading.grade(SET, Answers.of(answers)));

        assertThat(refused).isNotNull();
        assertThat(refused.faults()).extracting(Fault::item).containsOnly(wrong.get1());
    }

    @Property
    void reviewerWhoAgreesChangesNeitherPointsNorLevels(@ForAll("dossiers") Dossier dossier) {
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
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        var items = List.of(
                drawn("1.2.a", hundredths(4_000).map(h -> new Drawn(said(h), h))),
                drawn("1.2.b", Arbitraries.of(new Drawn(Said.yes(), 1_000), new Drawn(Said.no(), 0))),
                drawn("1.2.c", Arbitraries.of(new Drawn(Said.fields("form", "mua"), 0))),
                drawn(
                        "1.3.a",
                        hundredths(2_000)
                                .map(h -> new Drawn(Said.amount("7", points(h).toString()), h))),
                drawn(
                        "1.3.b",
                        Arbitraries.longs()
                                .between(0, 40)
                                .map(h -> new Drawn(
                                        Said.amount("33.3", points(50 * h).toString()), 50 * h))),
                drawn(
                        "2.2.a",
                        Arbitraries.longs()
                                .between(0, 120)
                                .map(n -> new Drawn(
                                        Said.amount(String.valueOf(n)), n < 10 ? 0 : n < 50 ? 1_000 : 2_000))),
                drawn(
                        "2.2.b",
                        hundredths(10_000)
                                .map(h -> new Drawn(
                                        Said.amount(points(h).toString()),
                                        h < 5_000 ? 0 : h <= 7_500 ? 1_500 : 3_000))),
                drawn("2.2.c", hundredths(5_000).map(h -> new Drawn(said(h), h))));
        var met = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
        return Combinators.combine(Combinators.combine(items).as(List::copyOf), met, met)
                .as((answered, first, second) -> new Dossier(
                        answered.stream()
                                .filter(answer -> answer.get2().isPresent())
                                .collect(Collectors.toMap(
                                        Tuple2::get1, answer -> answer.get2().orElseThrow())),
                        first,
                        second));
    }

    @Provide
    Arbitrary<Tuple2<String, Given>> wrong() {
        var negative = hundredths(1_000_000).map(h -> points(-h - 1).toString());
        return Arbitraries.oneOf(
                wrong("1.2.a", hundredths(1_000_000).map(h -> said(4_001 + h))),
                wrong("2.2.c", negative.map(Said::points)),
                wrong("1.2.a", hundredths(3_999).map(h -> Said.points(points(h) + "5"))),
                wrong("1.3.a", negative.map(n -> Said.amount(n, "1"))),
                wrong(
                        "1.3.a",
                        hundredths(1_000)
                                .filter(h -> h % 100 != 0)
                                .map(h -> Said.amount(points(h).toString(), "1"))),
                wrong(
                        "1.3.b",
                        hundredths(1_000_000)
                                .map(h -> Said.amount(points(10_001 + h).toString(), "1"))),
                wrong("2.2.b", negative.map(Said::amount)),
                wrong("1.2.d", hundredths(1_000).map(h -> said(h))),
                wrong("1.2.b", hundredths(999).map(h -> new Given(true, null, points(h), null))),
                wrong("1.1.m", Arbitraries.of(Said.points("1"), Said.amount("1"), Said.fields("form", "mua"))),
                Combinators.combine(
                                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5),
                                Arbitraries.of(Said.yes(), Said.points("1")))
                        .as(Tuple::of));
    }

    private static Arbitrary<Tuple2<String, Optional<Drawn>>> drawn(String item, Arbitrary<Drawn> answer) {
        return answer.optional(0.8).map(drawn -> Tuple.of(item, drawn));
    }

    private static Arbitrary<Tuple2<String, Given>> wrong(String item, Arbitrary<Given> given) {
        return given.map(answer -> Tuple.of(item, answer));
    }

    private static Arbitrary<Long> hundredths(long most) {
        return Arbitraries.longs().between(0, most);
    }

    private static Given said(long hundredths) {
        return Said.points(points(hundredths).toString());
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
