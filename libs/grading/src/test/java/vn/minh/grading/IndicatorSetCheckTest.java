package vn.minh.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A good set, and every way to break one line of it. */
class IndicatorSetCheckTest {

    private static final List<Broken> BROKEN =
            Stream.of(BrokenLines.ALL, BrokenRanges.ALL).flatMap(List::stream).toList();

    @TestFactory
    Stream<DynamicTest> brokenLineIsNamedWithItsReason() {
        return BROKEN.stream()
                .map(b -> DynamicTest.dynamicTest(b.pointer() + " = " + b.json(), () -> {
                    var set = Sets.everyKindWith(b.pointer(), b.json());

                    var flaws = IndicatorSetCheck.check(set);

                    assertThat(flaws.stream().map(flaw -> flaw.code() + " " + flaw.path()))
                            .containsExactlyInAnyOrderElementsOf(b.found());
                    assertThat(flaws)
                            .anySatisfy(flaw -> assertThat(flaw.sentence())
                                    .startsWith("Dòng " + flaw.path() + ": ")
                                    .contains(b.sentence(), "; hãy "));
                    assertThat(flaws)
                            .allSatisfy(flaw -> assertThat(flaw.sentence()).doesNotContain("…", "{", "}"));
                }));
    }

    @Test
    void everyKindOfFlawIsShown() {
        var shown = BROKEN.stream()
                .flatMap(b -> b.found().stream())
                .map(found -> FlawCode.valueOf(found.substring(0, found.indexOf(' '))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlawCode.class)));

        assertThat(shown).isEqualTo(EnumSet.allOf(FlawCode.class));
    }

    @Test
    void goodSetHasNoFlaw() {
        assertThat(IndicatorSetCheck.check(Sets.EVERY_KIND)).isEmpty();
    }

    @Test
    void groupsThatShareOneScaleAddUpToIt() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/scale/kind", "\"ONE_TOTAL\"");
        Sets.changed(tree, "/scale/max", "200");
        Sets.changed(tree, "/levels/2/range/to", "200");
        Sets.changed(tree, "/joining/rule", "\"TOTAL\"");

        assertThat(IndicatorSetCheck.check(Json.set(tree))).isEmpty();
    }

    @Test
    void rangesMayBeWrittenInAnyOrder() {
        var tree = Sets.everyKind();
        var first = tree.at("/levels/0").toString();
        Sets.changed(tree, "/levels/0", "null");
        Sets.changed(tree, "/levels/2", first);

        assertThat(IndicatorSetCheck.check(Json.set(tree))).isEmpty();
    }

    @Test
    void stepsBindOnlyPointsThatSomebodyWritesDown() {
        var tree = Sets.everyKind();
        Sets.changed(tree, Broken.YES_NO + "/step", "3");
        Sets.changed(tree, Broken.COUNT + "/step", "3");
        Sets.changed(tree, Broken.SHARE + "/step", "7");

        assertThat(IndicatorSetCheck.check(Json.set(tree))).isEmpty();
    }

    @Test
    void openEndReachesAsFarAsNeeded() {
        var set = Sets.everyKindWith("/levels/2/range/to", "null");

        assertThat(IndicatorSetCheck.check(set)).isEmpty();
    }

    @Test
    void demonstrationMayRestOnAnySource() {
        var tree = Sets.everyKind();
        Sets.changed(tree, "/status", "\"DEMONSTRATION\"");
        Sets.changed(tree, Broken.GRADED + "/provenance/confidence", "\"UNVERIFIED\"");

        assertThat(IndicatorSetCheck.check(Json.set(tree))).isEmpty();
    }

    @Test
    void severalFlawsAreAllListed() {
        var tree = Sets.everyKind();
        Arrays.asList("/version", "/scoring/step").forEach(pointer -> Sets.changed(tree, pointer, "0"));

        assertThat(IndicatorSetCheck.check(Json.set(tree))).hasSize(2);
    }
}
