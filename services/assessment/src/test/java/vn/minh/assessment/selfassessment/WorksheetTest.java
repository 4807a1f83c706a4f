package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
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

    private static Frozen freeze(Worksheet sheet) {
        return sheet.freeze(DRAFT.id(), 1, DRAFT.about(), SmallSet.READ);
    }

    private static List<Fault> refused(Worksheet sheet) {
        var rejected = catchThrowableOfType(Rejected.class, () -> freeze(sheet));
        return ((Invalid) rejected.reason()).faults();
    }
}
