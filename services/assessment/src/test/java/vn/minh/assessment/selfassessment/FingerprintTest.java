package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.selfassessment.Frozen.Explained;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;

/** The hashes were written down from the text by another program. */
class FingerprintTest {

    private static final SelfAssessment.Id DOSSIER =
            new SelfAssessment.Id(UUID.fromString("5a3c7f21-0e8d-4b96-8f14-c2d9e6a0b753"));
    private static final IndicatorSetRef SET = new IndicatorSetRef("THU", 1, "00");

    @Test
    void whatWasFrozenBeforeThereWereWordsKeepsItsFingerprint() {
        var answers = List.of(
                new Answer("1.1.m", true, null, null, null),
                new Answer("1.2.a", null, null, new BigDecimal("30.50"), null),
                new Answer("1.2.c", null, null, null, Map.of("solution", "cổng thông tin")));
        var evidence = List.of(new CitedEvidence(
                "1.2.a", UUID.fromString("0b5e7f21-0e8d-4b96-8f14-c2d9e6a0b753"), "MC.1.2.01", 2, "ab"));

        var fingerprint = Fingerprint.of(DOSSIER, 1, SET, answers, evidence, Map.of(), List.of());

        assertThat(fingerprint).isEqualTo("643d4480f4e058c8a4c02b650dcdec0ed7fb63997dc337e96c3dc162ba0ea73c");
    }

    @Test
    void wordsStandInItByTheirHash() {
        var answers = List.of(new Answer("1.2.b", null, null, null, null, true));
        var remarks = Map.of("1.2.b", new Remarks("xem biên bản", "trường không có bếp ăn"));
        var explained = List.of(
                new Explained("declares-nothing:1.2.c", "1.2", "1.2.c", "", "đang chờ nghiệm thu", "x", Dossiers.NOW));

        var fingerprint = Fingerprint.of(DOSSIER, 1, SET, answers, List.of(), remarks, explained);

        assertThat(fingerprint).isEqualTo("be607eb31bf17fcafaaeb252ae39d824d2ceebbf7b54deb87d97f89ce10ab440");
    }
}
