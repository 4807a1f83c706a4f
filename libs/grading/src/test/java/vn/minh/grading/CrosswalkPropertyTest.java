package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What must hold for any answers; the seed of a case is in its failure. */
class CrosswalkPropertyTest {

    private static final int CASES = 1_000;

    @Test
    void thereAndBackGivesTheFirstScoreWhereAllMappingsAreEqual() {
        var way = toOtherCodes();
        assertThat(way.check()).isEmpty();
        LongStream.range(0, CASES).forEach(seed -> {
            var answers = new RandomAnswers(Sets.EVERY_KIND, seed).draw();
            var there = way.carry(answers);

            var back = way.inverse().carry(there.answers());

            assertThat(back.answers()).as("seed " + seed).isEqualTo(answers);
            assertThat(Grading.grade(Sets.EVERY_KIND, back.answers()))
                    .as("seed " + seed)
                    .isEqualTo(Grading.grade(Sets.EVERY_KIND, answers));
            assertThat(there.open()).as("seed " + seed).isEmpty();
            assertThat(there.explanations()).as("seed " + seed).isEmpty();
        });
    }

    @Test
    void everyPointThatChangesIsExplained() {
        var way = CrosswalkTest.walkToTheNext();
        LongStream.range(0, CASES).forEach(seed -> {
            var answers = new RandomAnswers(Sets.EVERY_KIND, seed).draw();

            var carried = way.carry(answers);

            var explained = Sum.of(
                    carried.explanations().stream().map(why -> why.after().subtract(why.before())));
            var before = CrosswalkTest.total(way.from(), answers);
            var after = CrosswalkTest.total(way.to(), carried.answers());
            assertThat(after.subtract(before)).as("seed " + seed).isEqualByComparingTo(explained);
        });
    }

    @Test
    void whatIsCarriedIsAlwaysRight() {
        var way = CrosswalkTest.walkToTheNext();
        LongStream.range(0, CASES).forEach(seed -> {
            var carried = way.carry(new RandomAnswers(Sets.EVERY_KIND, seed).draw());

            assertThat(Grading.check(way.to(), carried.answers()))
                    .as("seed " + seed)
                    .isEmpty();
        });
    }

    /** Every item under another code: 1.2.a becomes n.1.2.a. */
    private static Crosswalk toOtherCodes() {
        var tree = Sets.everyKind();
        var lines = Json.set(Sets.everyKind()).lines().stream()
                .map(Line::path)
                .filter(path -> path.contains("/items/"))
                .toList();
        lines.forEach(path -> Sets.changed(
                tree, path + "/code", "\"n." + tree.at(path + "/code").asText() + "\""));
        var mappings = Sets.EVERY_KIND
                .places()
                .map(place -> place.item().code())
                .map(code -> new Mapping(Mapping.Kind.EQUAL, List.of(code), List.of("n." + code)))
                .toList();
        return new Crosswalk(Sets.EVERY_KIND, Json.set(tree), mappings);
    }
}
