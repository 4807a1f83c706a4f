package vn.minh.contracts.review;

import vn.minh.contracts.Event;

/**
 * Facts about the external review (đánh giá ngoài) of one self-assessment; the subject is the review.
 *
 * <p>In all of them {@code reviewId} is the review, {@code selfAssessmentId} the dossier under review, {@code round}
 * that of the approval it looks at; people are opaque ids, and the time is UTC, by the clock of review.
 */
public sealed interface ExternalReviewEvent extends Event
        permits ExternalReviewOpenedV1,
                ExternalReviewClaimedV1,
                ExternalReviewReleasedV1,
                FindingRecordedV1,
                SupplementRequestedV1,
                ExternalReviewResubmittedV1,
                SupplementLapsedV1,
                ExternalReviewProposedV1,
                ExternalReviewResumedV1,
                ExternalReviewConcludedV1,
                ExternalReviewHandedOverV1,
                ExternalReviewAllottedV1,
                SecondReadingTakenV1,
                SecondReadingReleasedV1,
                SecondFindingRecordedV1,
                SecondReadingFinishedV1,
                ReadersSettledV1,
                ProposalCommentedV1,
                MinutesKeptV1 {

    String TOPIC = "minh.review.external-review.v1";
}
