package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/**
 * Facts about a unit's dossier for one campaign (tự đánh giá); the subject is its id.
 *
 * <p>In all of them {@code selfAssessmentId} is the dossier, {@code round} counts its approvals from 1, people are
 * opaque ids, and the time is UTC, by the clock of assessment.
 */
public sealed interface SelfAssessmentEvent extends Event
        permits SelfAssessmentOpenedV1,
                SelfAssessmentStartedV1,
                SelfAssessmentSignedV1,
                SelfAssessmentSentBackV1,
                SelfAssessmentApprovedV1,
                SelfAssessmentReturnedV1,
                SelfAssessmentReinstatedV1,
                SelfAssessmentExtendedV1 {

    String TOPIC = "minh.assessment.self-assessment.v1";
}
