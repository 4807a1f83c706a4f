package vn.minh.publication.delivery;

import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.domain.Vietnam;

/** The record that a fact asks the sector database to hold. Its revision is counted by the delivery. */
public final class SectorRecords {

    private static final int FIRST = 1;

    private SectorRecords() {}

    /** What the unit approved itself. */
    public static SectorRecordUpdatedV1 of(SelfAssessmentApprovedV1 approved) {
        return new SectorRecordUpdatedV1(
                key(approved.unit().code(), approved.set().code(), approved.schoolYear(), RecordKind.OWN_RESULT),
                FIRST,
                RecordKind.OWN_RESULT,
                approved.unit(),
                approved.authority(),
                approved.department(),
                approved.schoolYear(),
                approved.set(),
                approved.result(),
                null,
                null,
                Vietnam.dayOf(approved.approvedAt()),
                approved.demonstration());
    }

    /** What the authority recognised. */
    public static SectorRecordUpdatedV1 of(LevelRecognisedV1 recognised) {
        return new SectorRecordUpdatedV1(
                key(
                        recognised.unit().code(),
                        recognised.set().code(),
                        recognised.schoolYear(),
                        RecordKind.RECOGNISED_RESULT),
                FIRST,
                RecordKind.RECOGNISED_RESULT,
                recognised.unit(),
                recognised.authority(),
                recognised.department(),
                recognised.schoolYear(),
                recognised.set(),
                recognised.result(),
                recognised.decisionNumber(),
                recognised.certificateNumber(),
                Vietnam.dayOf(recognised.recognisedAt()),
                recognised.demonstration());
    }

    static SectorRecordUpdatedV1 asRevision(int revision, SectorRecordUpdatedV1 r) {
        return new SectorRecordUpdatedV1(
                r.recordKey(),
                revision,
                r.kind(),
                r.unit(),
                r.authority(),
                r.department(),
                r.schoolYear(),
                r.set(),
                r.result(),
                r.decisionNumber(),
                r.certificateNumber(),
                r.decidedOn(),
                r.demonstration());
    }

    private static String key(String unit, String set, String schoolYear, RecordKind kind) {
        return String.join("|", unit, set, schoolYear, kind.name());
    }
}
