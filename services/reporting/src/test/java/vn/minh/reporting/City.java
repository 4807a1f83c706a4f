package vn.minh.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.minh.contracts.Event;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.assessment.SelfAssessmentStartedV1;
import vn.minh.contracts.assessment.Submission;
import vn.minh.contracts.review.ExternalReviewConcludedV1;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.contracts.review.ExternalReviewOpenedV1;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.testing.Tell;

/** A city of its own for each test: what the other services would tell of it, and everything told so far. */
final class City {

    static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    static final IndicatorSetRef SET = new IndicatorSetRef("4725", 1, "ab".repeat(32));
    private static final Result RESULT = new Result(
            List.of(
                    new Result.Group("1", new BigDecimal("70.5"), 2, true),
                    new Result.Group("2", new BigDecimal("80"), 3, true)),
            2);

    final UUID campaign = UUID.randomUUID();
    final String department = "SO-" + campaign;
    final UnitRef authority = new UnitRef("XA-" + campaign, "Xã Đại Thanh", UnitKind.COMMUNE);
    final List<ProducerRecord<String, byte[]>> told = new ArrayList<>();

    private final Tell tell;

    City(Tell tell) {
        this.tell = tell;
    }

    void opens(int expected) {
        tell(new OrgUnitRecordedV1(authority, department, department, LocalDate.of(2025, 7, 1), null, true), 1);
        tell(
                new CampaignPlannedV1(
                        campaign,
                        department,
                        "Đợt 2026",
                        "2026-2027",
                        SET,
                        true,
                        List.of(UnitKind.LOWER_SECONDARY),
                        AT),
                1);
        tell(
                new CampaignOpenedV1(
                        campaign,
                        department,
                        "Đợt 2026",
                        "2026-2027",
                        SET,
                        true,
                        List.of(UnitKind.LOWER_SECONDARY),
                        expected,
                        AT),
                2);
    }

    void dossierOpened(UUID dossier) {
        tell(
                new SelfAssessmentOpenedV1(
                        dossier, campaign, school(dossier), department, authority.code(), "2026-2027", SET, true, AT),
                1);
    }

    void started(UUID dossier) {
        tell(new SelfAssessmentStartedV1(dossier, AT), 2);
    }

    void approved(UUID dossier) {
        approved(dossier, false);
    }

    void approved(UUID dossier, boolean late) {
        approved(dossier, 1, late, 3);
    }

    /** A supplement's round: late counts against the day of the supplement. */
    void approvedAgain(UUID dossier, boolean late) {
        approved(dossier, 2, late, 4);
    }

    private void approved(UUID dossier, int round, boolean late, long sequence) {
        tell(
                new SelfAssessmentApprovedV1(
                        dossier,
                        campaign,
                        school(dossier),
                        department,
                        authority,
                        "2026-2027",
                        SET,
                        true,
                        round,
                        "cd".repeat(32),
                        List.of(),
                        List.of(),
                        RESULT,
                        List.of("a"),
                        "a",
                        "b",
                        AT,
                        new Submission(LocalDate.of(2026, 11, 20), late, false)),
                sequence);
    }

    void reviewOpened(UUID dossier) {
        tell(
                new ExternalReviewOpenedV1(
                        dossier,
                        dossier,
                        campaign,
                        school(dossier),
                        department,
                        authority,
                        "2026-2027",
                        SET,
                        true,
                        1,
                        AT),
                1);
    }

    void handedOver(UUID dossier, UnitRef to, long sequence) {
        tell(new ExternalReviewHandedOverV1(dossier, dossier, authority, to, AT), sequence);
    }

    void supplementRequested(UUID dossier) {
        tell(new SupplementRequestedV1(dossier, dossier, 1, List.of("1.3"), LocalDate.of(2026, 12, 1), "r", AT), 2);
    }

    void concluded(UUID dossier) {
        tell(
                new ExternalReviewConcludedV1(
                        dossier,
                        dossier,
                        campaign,
                        school(dossier),
                        department,
                        authority,
                        "2026-2027",
                        SET,
                        true,
                        1,
                        RESULT,
                        List.of("r"),
                        "o",
                        AT),
                2);
    }

    void recognised(UUID dossier) {
        tell(
                new LevelRecognisedV1(
                        dossier,
                        dossier,
                        dossier,
                        campaign,
                        school(dossier),
                        department,
                        authority,
                        "2026-2027",
                        SET,
                        true,
                        1,
                        RESULT,
                        "01/QĐ-UBND",
                        "2026/XA/0001",
                        "ABCD",
                        "h",
                        AT),
                1);
    }

    /** An appeal raised the level: another recognition takes the first one's place. */
    void superseded(UUID dossier) {
        var raised = new Result(RESULT.groups(), 3);
        tell(
                new LevelRecognisedV1(
                        raised(dossier),
                        dossier,
                        dossier,
                        campaign,
                        school(dossier),
                        department,
                        authority,
                        "2026-2027",
                        SET,
                        true,
                        1,
                        raised,
                        "02/QĐ-UBND",
                        "2026/XA/0002",
                        "EFGH",
                        "h",
                        AT,
                        dossier),
                1);
    }

    /** The recognition that an appeal came to. */
    static UUID raised(UUID dossier) {
        return new UUID(dossier.getMostSignificantBits(), 2);
    }

    static UnitRef school(UUID dossier) {
        return new UnitRef("TR-" + dossier, "THCS " + dossier, UnitKind.LOWER_SECONDARY);
    }

    void tell(Event event, long sequence) {
        told.add(tell.that(event, sequence));
    }
}
