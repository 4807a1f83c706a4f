package vn.minh.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;

/** The facts that carry a school from its approval to the sector database, built by hand beside their golden samples. */
class JourneyTest {

    private static final UUID DOSSIER = UUID.fromString("0b9f6c1e-54a0-4c7b-9a59-8b1a6f0c2d11");
    private static final UUID CAMPAIGN = UUID.fromString("7d0c5a3e-52b4-4c1a-9f0e-3b6a1d2c4e51");
    private static final UnitRef SCHOOL =
            new UnitRef("HN-THCS-VINH-QUYNH", "THCS Vĩnh Quỳnh", UnitKind.LOWER_SECONDARY);
    private static final UnitRef COMMUNE = new UnitRef("HN-X-DAI-THANH", "Xã Đại Thanh", UnitKind.COMMUNE);
    private static final IndicatorSetRef SET =
            golden(IndicatorSetPublishedV1.class).set();

    @Test
    void approvalCarriesAllThatAReviewNeeds() {
        var approved = golden(SelfAssessmentApprovedV1.class);

        assertThat(approved)
                .isEqualTo(new SelfAssessmentApprovedV1(
                        DOSSIER,
                        CAMPAIGN,
                        SCHOOL,
                        "HN-SO",
                        COMMUNE,
                        "2026-2027",
                        SET,
                        true,
                        1,
                        "c85371cee213987459a3078eedc028d831affc960ba56a45c8f309b3c5a890a3",
                        approved.answers(),
                        approved.evidence(),
                        result("70", "68"),
                        List.of("3e1f8b6a-7c25-4d90-b4a7-1f5e9c3d8206", "a9d2c574-4e6b-4f31-8c0d-62b7e5f1a398"),
                        "6c8f0a2d-b159-4e47-93d6-0e7a4b5c2f81",
                        "f2a67d3b-5e90-4c18-a7f4-b8d1c6e0395a",
                        Instant.parse("2026-12-04T02:00:00Z")));
        assertThat(approved.answers())
                .hasSize(30)
                .contains(
                        new Answer("1.1.m", true, null, null, null),
                        new Answer("1.3.a", null, null, new BigDecimal("4"), null),
                        new Answer(
                                "1.3.b", null, null, null, Map.of("solution", "cổng thông tin nội bộ", "form", "thuê")),
                        new Answer("1.4.a", null, new BigDecimal("639"), new BigDecimal("8"), null));
        assertThat(approved.evidence())
                .contains(new CitedEvidence(
                        "2.2.m",
                        UUID.fromString("d7b04e6f-1c5a-4932-a8e3-7f60b9c2d418"),
                        "MC.2.2.01",
                        2,
                        "ec44e4686d1c54828a2f347ceda5e1608c87c5ced8817ac4532dcf616582dd2e"));
    }

    @Test
    void recognitionCarriesThePapersAndTheResult() {
        var recognised = golden(LevelRecognisedV1.class);

        assertThat(recognised)
                .isEqualTo(new LevelRecognisedV1(
                        UUID.fromString("e85b2f90-3c6d-4a17-b2d8-6f94a10c7e25"),
                        UUID.fromString("c41d8e72-9b3f-4f5d-8a6e-15f20b7c9d34"),
                        DOSSIER,
                        CAMPAIGN,
                        SCHOOL,
                        "HN-SO",
                        COMMUNE,
                        "2026-2027",
                        SET,
                        true,
                        2,
                        result("68.5", "68"),
                        "215/QĐ-UBND",
                        "07/GCN-UBND",
                        "MK4T-7Q2W-9XHD",
                        "8f4d1b6c-3a7e-4590-a2c8-e9d0f7b5c143",
                        Instant.parse("2026-12-24T02:30:00Z")));
    }

    @Test
    void sectorRecordStandsOnItsOwn() {
        var updated = golden(SectorRecordUpdatedV1.class);

        assertThat(updated)
                .isEqualTo(new SectorRecordUpdatedV1(
                        "HN-THCS-VINH-QUYNH|4725|2026-2027|RECOGNISED_RESULT",
                        2,
                        RecordKind.RECOGNISED_RESULT,
                        SCHOOL,
                        COMMUNE,
                        "HN-SO",
                        "2026-2027",
                        SET,
                        result("68.5", "68"),
                        "215/QĐ-UBND",
                        "07/GCN-UBND",
                        LocalDate.parse("2026-12-24"),
                        true));
    }

    @Test
    void publishedSetIsTheTextThatWasHashed() throws NoSuchAlgorithmException {
        var published = golden(IndicatorSetPublishedV1.class);

        var hash =
                MessageDigest.getInstance("SHA-256").digest(published.content().getBytes(UTF_8));

        assertThat(published.set())
                .isEqualTo(new IndicatorSetRef("4725", 1, HexFormat.of().formatHex(hash)));
    }

    private static Result result(String teaching, String administration) {
        return new Result(
                List.of(
                        new Result.Group("1", new BigDecimal(teaching), 2, true),
                        new Result.Group("2", new BigDecimal(administration), 2, true)),
                2);
    }

    private static <E extends Event> E golden(Class<E> type) {
        var contract = new Contract(type);
        return type.cast(contract.read(contract.golden()));
    }
}
