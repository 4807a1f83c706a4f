package vn.minh.assessment.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.assessment.Town;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.CouncilFoundedV1;
import vn.minh.contracts.assessment.CriteriaAssignedV1;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.assessment.SelfAssessmentReturnedV1;
import vn.minh.contracts.assessment.SelfAssessmentSentBackV1;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.publication.DeliveryWithdrawnV1;
import vn.minh.contracts.publication.SectorRecordAcceptedV1;
import vn.minh.contracts.review.ExternalReviewConcludedV1;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;

/** What happens to the dossier of a school of the town. */
record Facts(Town town, UUID campaign, String school, UUID dossier) {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Result RESULT = new Result(List.of(), 2);
    private static final String YEAR = "2026-2027";

    SelfAssessmentOpenedV1 opened() {
        return new SelfAssessmentOpenedV1(
                dossier, campaign, unit(), town.department(), town.commune(), YEAR, set(), true, AT);
    }

    CouncilFoundedV1 founded() {
        return new CouncilFoundedV1(
                dossier, campaign, school, town.department(), "3/QĐ-THCS", DAY, List.of(), "principal", AT);
    }

    CriteriaAssignedV1 assigned() {
        return new CriteriaAssignedV1(dossier, school, List.of(), "chair", AT);
    }

    SelfAssessmentSignedV1 signed(int round) {
        return new SelfAssessmentSignedV1(dossier, round, "00", List.of(), "secretary", AT);
    }

    SelfAssessmentSentBackV1 sentBack() {
        return new SelfAssessmentSentBackV1(dossier, 1, "principal", AT);
    }

    SelfAssessmentReturnedV1 returned(LocalDate dueOn) {
        return new SelfAssessmentReturnedV1(dossier, 1, List.of("2.2"), dueOn, AT);
    }

    SelfAssessmentApprovedV1 approved(int round) {
        return new SelfAssessmentApprovedV1(
                dossier,
                campaign,
                unit(),
                town.department(),
                authority(),
                YEAR,
                set(),
                true,
                round,
                "00",
                List.of(),
                List.of(),
                RESULT,
                List.of("council"),
                "secretary",
                "principal",
                AT);
    }

    ExternalReviewConcludedV1 concluded() {
        return new ExternalReviewConcludedV1(
                UUID.randomUUID(),
                dossier,
                campaign,
                unit(),
                town.department(),
                authority(),
                YEAR,
                set(),
                true,
                1,
                RESULT,
                List.of("reviewer"),
                "officer",
                AT);
    }

    LevelRecognisedV1 recognised() {
        return new LevelRecognisedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                dossier,
                campaign,
                unit(),
                town.department(),
                authority(),
                YEAR,
                set(),
                true,
                1,
                RESULT,
                "01/QĐ-UBND",
                "01",
                "ABC",
                "head",
                AT);
    }

    LevelRevokedV1 revoked(LevelRecognisedV1 told) {
        return new LevelRevokedV1(
                told.recognitionId(),
                told.reviewId(),
                dossier,
                campaign,
                unit(),
                town.department(),
                authority(),
                YEAR,
                set(),
                true,
                "02/QĐ-UBND",
                told.certificateNumber(),
                "head",
                AT);
    }

    SectorRecordAcceptedV1 accepted(String kind) {
        return accepted(UUID.randomUUID(), kind, 1);
    }

    SectorRecordAcceptedV1 accepted(UUID delivery, String kind, int revision) {
        return new SectorRecordAcceptedV1(
                delivery, dossier, key(kind), revision, school, town.commune(), "R-" + revision, AT);
    }

    DeliveryWithdrawnV1 withdrawn(UUID delivery, int revision) {
        return new DeliveryWithdrawnV1(
                delivery, dossier, key("RECOGNISED_RESULT"), revision, school, town.commune(), AT);
    }

    private String key(String kind) {
        return String.join("|", school, town.set(), YEAR, kind);
    }

    private UnitRef unit() {
        return new UnitRef(school, "Đơn vị " + school, UnitKind.LOWER_SECONDARY);
    }

    private UnitRef authority() {
        return new UnitRef(town.commune(), "Đơn vị " + town.commune(), UnitKind.COMMUNE);
    }

    private IndicatorSetRef set() {
        return new IndicatorSetRef(town.set(), 1, "00");
    }
}
