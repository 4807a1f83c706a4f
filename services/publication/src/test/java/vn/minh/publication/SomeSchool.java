package vn.minh.publication;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;

/** A school nobody else in the test run knows, and what others would tell of it. */
public record SomeSchool(String code, String name, UUID dossier, UUID recognition, String department) {

    public static final IndicatorSetRef SET = new IndicatorSetRef("4725", 1, "9f2c");
    public static final UnitRef AUTHORITY = new UnitRef("HN-X-DAITHANH", "UBND xã Đại Thanh", UnitKind.COMMUNE);
    public static final String DEPARTMENT = "HN";
    public static final Instant DECIDED = Instant.parse("2026-05-20T18:30:00Z");
    private static final AtomicInteger SERIAL = new AtomicInteger();

    public static SomeSchool called(String name) {
        var code = "HN-T" + UUID.randomUUID().toString().substring(0, 6) + "-" + SERIAL.incrementAndGet();
        return new SomeSchool(code, name, UUID.randomUUID(), UUID.randomUUID(), DEPARTMENT);
    }

    public static SomeSchool any() {
        return called("THCS Vĩnh Quỳnh");
    }

    /** One of another city, by the code of its department. */
    public static SomeSchool in(String department) {
        var any = any();
        return new SomeSchool(any.code, any.name, any.dossier, any.recognition, department);
    }

    public UnitRef ref() {
        return new UnitRef(code, name, UnitKind.LOWER_SECONDARY);
    }

    public OrgUnitRecordedV1 recorded() {
        return new OrgUnitRecordedV1(ref(), department, AUTHORITY.code(), LocalDate.parse("2000-01-01"), null, true);
    }

    public SelfAssessmentApprovedV1 approved(int round) {
        return new SelfAssessmentApprovedV1(
                dossier,
                UUID.randomUUID(),
                ref(),
                department,
                AUTHORITY,
                "2025-2026",
                SET,
                true,
                round,
                "f1",
                List.of(),
                List.of(),
                result("62.5", 2, "76.25", 3, 2),
                List.of("teacher"),
                "chair",
                "principal",
                DECIDED);
    }

    public LevelRecognisedV1 recognised() {
        return recognised(1, "2025-2026", result("62.5", 2, "76.25", 3, 2));
    }

    /** @param serial tells the recognitions of one school apart; a later one is decided a day later */
    public LevelRecognisedV1 recognised(int serial, String schoolYear, Result result) {
        return new LevelRecognisedV1(
                new UUID(recognition.getMostSignificantBits(), serial),
                UUID.randomUUID(),
                dossier,
                UUID.randomUUID(),
                ref(),
                department,
                AUTHORITY,
                schoolYear,
                SET,
                true,
                1,
                result,
                serial + "/QĐ-UBND",
                "GCN-" + serial + "-" + code,
                "XM-" + serial + "-" + code,
                "head-of-authority",
                DECIDED.plus(Duration.ofDays(serial - 1L)));
    }

    /** What an appeal came to: the second decision takes the place of the first, at another clock's earlier moment. */
    public LevelRecognisedV1 superseding(Result result) {
        var second = recognised(2, "2025-2026", result);
        return new LevelRecognisedV1(
                second.recognitionId(),
                second.reviewId(),
                second.selfAssessmentId(),
                second.campaignId(),
                second.unit(),
                second.department(),
                second.authority(),
                second.schoolYear(),
                second.set(),
                second.demonstration(),
                second.round(),
                second.result(),
                second.decisionNumber(),
                second.certificateNumber(),
                second.verificationCode(),
                second.recognisedBy(),
                DECIDED.minusSeconds(1),
                recognised().recognitionId());
    }

    /** What the head of its authority took back. */
    public LevelRevokedV1 revoked(LevelRecognisedV1 recognised) {
        return new LevelRevokedV1(
                recognised.recognitionId(),
                recognised.reviewId(),
                recognised.selfAssessmentId(),
                recognised.campaignId(),
                recognised.unit(),
                recognised.department(),
                AUTHORITY,
                recognised.schoolYear(),
                recognised.set(),
                recognised.demonstration(),
                "9/QĐ-UBND",
                recognised.certificateNumber(),
                "head-of-authority",
                DECIDED.plus(Duration.ofDays(30)));
    }

    public static Result result(String first, int firstLevel, String second, int secondLevel, int level) {
        return new Result(
                List.of(
                        new Result.Group("1", new BigDecimal(first), firstLevel, true),
                        new Result.Group("2", new BigDecimal(second), secondLevel, true)),
                level);
    }

    public String ownRecord() {
        return code + "|4725|2025-2026|OWN_RESULT";
    }

    public String recognisedRecord() {
        return code + "|4725|2025-2026|RECOGNISED_RESULT";
    }
}
