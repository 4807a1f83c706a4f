package vn.minh.publication.delivery;

import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
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

    /** What the authority took back; the number is that of the act of taking back. */
    public static SectorRecordWithdrawnV1 of(LevelRevokedV1 revoked) {
        return new SectorRecordWithdrawnV1(
                key(revoked.unit().code(), revoked.set().code(), revoked.schoolYear(), RecordKind.RECOGNISED_RESULT),
                FIRST,
                RecordKind.RECOGNISED_RESULT,
                revoked.unit(),
                revoked.authority(),
                revoked.department(),
                revoked.schoolYear(),
                revoked.set(),
                revoked.decisionNumber(),
                Vietnam.dayOf(revoked.revokedAt()),
                revoked.demonstration());
    }

    static SectorUpdateEvent asRevision(int revision, SectorUpdateEvent told) {
        return switch (told) {
            case SectorRecordUpdatedV1 updated -> asRevision(revision, updated);
            case SectorRecordWithdrawnV1 withdrawn -> asRevision(revision, withdrawn);
        };
    }

    private static SectorRecordUpdatedV1 asRevision(int revision, SectorRecordUpdatedV1 r) {
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

    private static SectorRecordWithdrawnV1 asRevision(int revision, SectorRecordWithdrawnV1 r) {
        return new SectorRecordWithdrawnV1(
                r.recordKey(),
                revision,
                r.kind(),
                r.unit(),
                r.authority(),
                r.department(),
                r.schoolYear(),
                r.set(),
                r.decisionNumber(),
                r.withdrawnOn(),
                r.demonstration());
    }

    private static String key(String unit, String set, String schoolYear, RecordKind kind) {
        return String.join("|", unit, set, schoolYear, kind.name());
    }
}
