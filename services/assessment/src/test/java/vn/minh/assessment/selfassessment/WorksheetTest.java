package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minh.assessment.SmallSet;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.Given;

class WorksheetTest {

    private static final SelfAssessment DRAFT = Dossiers.in(Dossiers.DRAFT);

    @Test
    void aFullSheetIsFrozenInTheOrderOfTheSetWithItsResult() {
        var frozen = freeze(Sheets.full());

        assertThat(frozen.answers())
                .extracting(Answer::item)
                .containsExactly("1.1.m", "1.2.a", "1.2.b", "1.2.c", "2.1.m", "2.2.a", "2.2.b");
        assertThat(frozen.evidence()).containsExactly(new CitedEvidence("1.2.a", Sheets.PROOF, "MC.1.2.01", 1, "ab"));
        assertThat(frozen.result().level()).isEqualTo(2);
        assertThat(frozen.result().groups())
                .extracting(group -> group.points().toPlainString())
                .containsExactly("70", "65");
    }

    @Test
    void everyProblemIsListedWithItsItem() {
        var answers = Sheets.answers();
        answers.removeIf(answer -> List.of("1.1.m", "1.2.c").contains(answer.item()));

        var rejected = refused(Sheets.with(answers, KnownEvidence.State.ANNOUNCED, Dossiers.SCHOOL));

        assertThat(rejected)
                .extracting(Fault::code, Fault::field)
                .containsExactlyInAnyOrder(
                        tuple("unanswered", "1.1.m"),
                        tuple("unanswered", "1.2.c"),
                        tuple("evidence-not-stored", "1.2.a"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"STORED", "SEALED"},
            mode = EnumSource.Mode.EXCLUDE)
    void evidenceThatIsNotStoredBlocksTheSignature(KnownEvidence.State state) {
        var rejected = refused(Sheets.with(Sheets.answers(), state, Dossiers.SCHOOL));

        assertThat(rejected).extracting(Fault::code).containsExactly("evidence-not-stored");
    }

    @Test
    void evidenceOfAnotherUnitIsNotCited() {
        var rejected = refused(Sheets.with(Sheets.answers(), KnownEvidence.State.STORED, "HN-THCS-KHAC"));

        assertThat(rejected).extracting(Fault::field).containsExactly("1.2.a");
    }

    @Test
    void theSameAnswerWrittenOtherwiseHasTheSameFingerprint() {
        var answers = Sheets.answers();
        answers.replaceAll(answer -> answer.item().equals("1.2.a")
                ? Sheets.answer("1.2.a", new Given(null, null, new BigDecimal("30"), null), Sheets.PROOF)
                : answer);

        var frozen = freeze(Sheets.with(answers, KnownEvidence.State.STORED, Dossiers.SCHOOL));

        assertThat(frozen.fingerprint()).isEqualTo(freeze(Sheets.full()).fingerprint());
    }

    @Test
    void anotherAnswerAnotherRoundOrAnotherDossierHasAnotherFingerprint() {
        var answers = Sheets.answers();
        answers.replaceAll(answer ->
                answer.item().equals("1.2.b") ? Sheets.answer("1.2.b", new Given(false, null, null, null)) : answer);

        var fingerprints = List.of(
                freeze(Sheets.full()).fingerprint(),
                freeze(Sheets.with(answers, KnownEvidence.State.STORED, Dossiers.SCHOOL))
                        .fingerprint(),
                Sheets.full()
                        .freeze(DRAFT.id(), 2, DRAFT.about(), SmallSet.READ)
                        .fingerprint(),
                Sheets.full()
                        .freeze(Dossiers.in(Dossiers.DRAFT).id(), 1, DRAFT.about(), SmallSet.READ)
                        .fingerprint());

        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMissingAndEveryContradictionAreRefusedAtOnce() {
        var answers = contradictory();
        answers.removeIf(answer -> answer.item().equals("1.1.m"));

        var rejected = refused(Sheets.with(answers, KnownEvidence.State.STORED, Dossiers.SCHOOL));

        assertThat(rejected)
                .extracting(Fault::code, Fault::field)
                .containsExactly(tuple("unanswered", "1.1.m"), tuple("amount-without-points", "2.2.a"));
        assertThat(rejected.getLast().next()).endsWith("ghi giải trình.");
    }

    @Test
    void aContradictionThatWasExplainedIsFrozenWithItsExplanation() {
        var sheet = explained("2.2.a@1", new OpenWork(null));

        var frozen = freeze(sheet);

        assertThat(frozen.explanations())
                .extracting(one -> one.check() + " " + one.text())
                .containsExactly("amount-without-points:2.2.a mới lắp, chưa dùng");
        assertThat(frozen.fingerprint())
                .isNotEqualTo(freeze(explained("2.2.a@1", "khác")).fingerprint());
    }

    @Test
    void anExplanationDiesWithTheAnswerItExplained() {
        var rejected = refused(explained("2.2.a@0", new OpenWork(null)));

        assertThat(rejected).extracting(Fault::code).containsExactly("amount-without-points");
    }

    @Test
    void aContradictionOfAClosedCriterionIsNotAskedForAgain() {
        var closed = explained("", new OpenWork(List.of("1.2")));
        var open = explained("", new OpenWork(List.of("2.2")));

        assertThat(freeze(closed).explanations()).isEmpty();
        assertThat(refused(open)).extracting(Fault::field).containsExactly("2.2.a");
    }

    @Test
    void whatDoesNotApplyIsFrozenWithItsReasonBesideIt() {
        var answers = Sheets.answers();
        var reason = new Remarks("chưa có bếp ăn", "trường một buổi");
        answers.replaceAll(answer -> answer.item().equals("2.2.b")
                ? new GivenAnswer("2.2.b", Given.ofNoConcern(), reason, List.of(), "council", Dossiers.NOW, 1)
                : answer);

        var frozen = freeze(Sheets.with(answers, KnownEvidence.State.STORED, Dossiers.SCHOOL));

        assertThat(frozen.answers().getLast()).isEqualTo(new Answer("2.2.b", null, null, null, null, true));
        assertThat(frozen.remarks()).containsExactly(Map.entry("2.2.b", reason));
        assertThat(frozen.result().groups().getLast().points()).isEqualByComparingTo("75");
    }

    private static List<GivenAnswer> contradictory() {
        var answers = Sheets.answers();
        answers.replaceAll(answer -> answer.item().equals("2.2.a")
                ? Sheets.answer("2.2.a", new Given(null, BigDecimal.TEN, BigDecimal.ZERO, null))
                : answer);
        return answers;
    }

    private static Worksheet explained(String basis, OpenWork open) {
        return explained(basis, "mới lắp, chưa dùng", open);
    }

    private static Worksheet explained(String basis, String text) {
        return explained(basis, text, new OpenWork(null));
    }

    private static Worksheet explained(String basis, String text, OpenWork open) {
        var check = "amount-without-points:2.2.a";
        var explanation = new Explanation(check, text, basis, "council", Dossiers.NOW, 1);
        var plain = Sheets.with(contradictory(), KnownEvidence.State.STORED, Dossiers.SCHOOL);
        var background = new Background(List.of(), null, Map.of(check, explanation), open, null);
        return new Worksheet(plain.answers(), plain.evidence(), plain.authors(), background);
    }

    private static Frozen freeze(Worksheet sheet) {
        return sheet.freeze(DRAFT.id(), 1, DRAFT.about(), SmallSet.READ);
    }

    private static List<Fault> refused(Worksheet sheet) {
        var rejected = catchThrowableOfType(Rejected.class, () -> freeze(sheet));
        return ((Invalid) rejected.reason()).faults();
    }
}
