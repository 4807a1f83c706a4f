package vn.minh.assessment.selfassessment.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.assessment.selfassessment.checks.Desks.NOT_APPLICABLE;
import static vn.minh.assessment.selfassessment.checks.Desks.fields;
import static vn.minh.assessment.selfassessment.checks.Desks.inOrder;
import static vn.minh.assessment.selfassessment.checks.Desks.measured;
import static vn.minh.assessment.selfassessment.checks.Desks.met;
import static vn.minh.assessment.selfassessment.checks.Desks.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.grading.Given;

class RuleTest {

    private static final Remarks REASON = new Remarks(null, "trường không có");

    @Test
    void whatIsInOrderIsLeftAlone() {
        assertThat(inOrder().found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "          , 2026-10-31, false, true",
        "2025-09-05, 2026-11-01, false, false",
        "2025-09-05,           , false, false",
        "2027-04-10,           , false, false",
        "2027-04-11,           , false, true",
        "2027-04-11, 2027-05-01, false, true",
        "2020-01-01, 2020-12-31, true , false",
        "2027-04-11,           , true , false",
        "          ,           , false, false",
    })
    void whatIsInForceOnNoDayOfTheCampaignBlocksTheSignatureUnlessItIsStillValid(
            @Nullable String from, @Nullable String to, boolean stillValid, boolean blocks) {
        var desks = inOrder().inForce("1.2.a", from, to, stillValid);

        assertThat(desks.found())
                .isEqualTo(blocks ? List.of("evidence-out-of-force:1.2.a:" + desks.proofOf("1.2.a")) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"SAME, false", "CHANGED, true", "DEAD, true"})
    void aPageThatIsNoLongerAsSubmittedIsSaidAndBlocksNothing(LinkOutcome outcome, boolean isSaid) {
        var desks = inOrder().linked("1.2.a", outcome);

        assertThat(desks.found())
                .isEqualTo(isSaid ? List.of("link-no-longer-as-submitted:1.2.a:" + desks.proofOf("1.2.a")) : List.of());
        assertThat(new LinkNoLongerAsSubmitted().on(desks.desk()))
                .allMatch(found -> found.severity() == Finding.Severity.UNVERIFIABLE);
    }

    static Stream<Arguments> found() {
        return Stream.of(
                Arguments.of("nothing answered", inOrder().without("1.2.a"), List.of("unanswered:1.2.a")),
                Arguments.of(
                        "answered with nothing",
                        inOrder().proved("1.2.a", new Given(null, null, null, null)),
                        List.of("unanswered:1.2.a")),
                Arguments.of(
                        "half a measured answer",
                        inOrder().proved("2.2.a", new Given(null, BigDecimal.TEN, null, null)),
                        List.of("points-missing:2.2.a")),
                Arguments.of("a blank field", inOrder().proved("1.2.c", fields(" ")), List.of("field-blank:1.2.c")),
                Arguments.of(
                        "not applicable and no reason",
                        inOrder().cites("2.2.b", NOT_APPLICABLE),
                        List.of("reason-missing:2.2.b")),
                Arguments.of(
                        "points for none of it",
                        inOrder().proved("2.2.a", measured("0", "0.5")),
                        List.of("points-without-amount:2.2.a")),
                Arguments.of("none of it and no points", inOrder().proved("2.2.a", measured("0", "0")), List.of()),
                Arguments.of(
                        "no points for some of it",
                        inOrder().proved("2.2.a", measured("3", "0")),
                        List.of("amount-without-points:2.2.a")),
                Arguments.of(
                        "declares nothing, earns points",
                        inOrder().proved("1.2.c", fields("Không có.")),
                        List.of("declares-nothing:1.2.c")),
                Arguments.of(
                        "declares nothing, earns nothing",
                        inOrder()
                                .proved("1.2.c", fields("-"))
                                .proved("1.2.a", points("0"))
                                .proved("1.2.b", met(false)),
                        List.of()),
                Arguments.of(
                        "the declaration does not apply, its sibling earns points",
                        inOrder().says("1.2.c", NOT_APPLICABLE, REASON),
                        List.of("declares-nothing:1.2.c")),
                Arguments.of(
                        "not applicable with a reason", inOrder().says("1.2.b", NOT_APPLICABLE, REASON), List.of()),
                Arguments.of("mandatory failed, not full", inOrder().proved("1.1.m", met(false)), List.of()),
                Arguments.of(
                        "mandatory failed, full",
                        inOrder().proved("1.1.m", met(false)).proved("1.2.a", points("60")),
                        List.of("full-despite-mandatory:1.2")),
                Arguments.of(
                        "mandatory failed in the other group",
                        inOrder().proved("2.1.m", met(false)).proved("1.2.a", points("60")),
                        List.of()),
                Arguments.of(
                        "points without proof",
                        inOrder().cites("1.2.a", points("1")),
                        List.of("points-without-citation:1.2.a")),
                Arguments.of("no points, no proof", inOrder().cites("1.2.a", points("0")), List.of()),
                Arguments.of(
                        "mandatory without proof",
                        inOrder().cites("1.1.m", met(true)),
                        List.of("mandatory-without-citation:1.1.m")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void eachRuleFindsItsOwn(String what, Desks desks, List<String> expected) {
        assertThat(desks.found()).as(what).isEqualTo(expected);
    }

    @Test
    void whatIsNotApplicableNeedsNoEvidence() {
        var desks = inOrder();
        desks.says("1.2.b", NOT_APPLICABLE, REASON, desks.proofOf("1.2.a"));

        assertThat(desks.found()).containsExactly("not-applicable-with-evidence:1.2.b");
    }

    @Test
    void evidenceThatIsNotKnownOrNotTheUnitsIsNotStored() {
        var desks = inOrder();
        var unknown = UUID.randomUUID();
        var foreign = desks.stored("HN-THCS-KHAC", 1).id();

        desks.cites("1.2.a", points("30"), unknown, foreign);

        assertThat(desks.found())
                .containsExactly("evidence-not-stored:1.2.a:" + unknown, "evidence-not-stored:1.2.a:" + foreign);
    }

    @Test
    void onePaperThatProvesEverythingProvesLittle() {
        var desks = inOrder();
        var paper = desks.proofOf("1.1.m");
        desks.cites("1.2.a", points("30"), paper)
                .cites("1.2.b", met(true), paper)
                .cites("1.2.c", fields("cổng thông tin"), paper)
                .cites("2.1.m", met(true), paper)
                .cites("2.2.a", measured("37", "25"), paper);
        var sixItems = desks.found();

        desks.cites("2.2.b", measured("92.5", "40"), paper, desks.proofOf("2.2.b"));

        assertThat(sixItems).isEmpty();
        assertThat(desks.found())
                .hasSize(6)
                .allMatch(id -> id.startsWith("evidence-shared-by-many:"))
                .doesNotContain("evidence-shared-by-many:2.2.b");
    }

    /** 18 of 60 points are 30 %. */
    @ParameterizedTest
    @ValueSource(strings = {"12", "0"})
    void aScoreThatRoseMuchNeedsNewEvidence(String before) {
        var desks = inOrder().lastYear(new Answer("1.2.a", null, null, new BigDecimal(before), null));
        desks.cites("1.2.a", points("30"));

        assertThat(desks.found()).contains("raised-without-evidence:1.2.a");
    }

    @Test
    void aScoreThatRoseLittleNeedsNone() {
        var desks = inOrder().lastYear(new Answer("1.2.a", null, null, new BigDecimal("12.5"), null));
        desks.cites("1.2.a", points("30"));

        assertThat(desks.found()).containsExactly("points-without-citation:1.2.a");
    }

    @Test
    void theSameEvidenceAsThenIsNotNewButItsNextVersionIs() {
        var desks = inOrder();
        var proof = desks.stored(Desks.UNIT, 2).id();
        desks.cites("1.2.a", points("30"), proof);
        var before = new Answer("1.2.a", null, null, BigDecimal.ONE, null);

        var same = desks.lastYear(before, new CitedEvidence("1.2.b", proof, "MC.1.2.01", 2, "ab"))
                .found();
        var next = desks.lastYear(before, new CitedEvidence("1.2.b", proof, "MC.1.2.01", 1, "aa"))
                .found();

        assertThat(same).containsExactly("raised-without-evidence:1.2.a");
        assertThat(next).isEmpty();
    }
}
