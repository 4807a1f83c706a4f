package vn.minh.assessment.selfassessment.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.FollowReview;
import vn.minh.assessment.selfassessment.ReinstateSelfAssessment;
import vn.minh.assessment.selfassessment.ReturnForSupplement;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.contracts.review.ExternalReviewAllottedV1;
import vn.minh.contracts.review.ExternalReviewClaimedV1;
import vn.minh.contracts.review.ExternalReviewConcludedV1;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.contracts.review.ExternalReviewOpenedV1;
import vn.minh.contracts.review.ExternalReviewProposedV1;
import vn.minh.contracts.review.ExternalReviewReleasedV1;
import vn.minh.contracts.review.ExternalReviewResubmittedV1;
import vn.minh.contracts.review.ExternalReviewResumedV1;
import vn.minh.contracts.review.FindingRecordedV1;
import vn.minh.contracts.review.MinutesKeptV1;
import vn.minh.contracts.review.ProposalCommentedV1;
import vn.minh.contracts.review.ReadersSettledV1;
import vn.minh.contracts.review.SecondFindingRecordedV1;
import vn.minh.contracts.review.SecondReadingFinishedV1;
import vn.minh.contracts.review.SecondReadingReleasedV1;
import vn.minh.contracts.review.SecondReadingTakenV1;
import vn.minh.contracts.review.SupplementLapsedV1;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.messaging.Reader;

/** Review asked for a supplement, its day passed, or another authority has it; the rest is not the dossier's concern. */
@ApplicationScoped
class ExternalReviewConsumer implements Reader<ExternalReviewEvent> {

    private final ReturnForSupplement returnFor;
    private final ReinstateSelfAssessment reinstate;
    private final FollowReview follow;

    ExternalReviewConsumer(ReturnForSupplement returnFor, ReinstateSelfAssessment reinstate, FollowReview follow) {
        this.returnFor = returnFor;
        this.reinstate = reinstate;
        this.follow = follow;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<ExternalReviewEvent> events() {
        return ExternalReviewEvent.class;
    }

    @Override
    public Uni<?> handle(ExternalReviewEvent event) {
        return switch (event) {
            case SupplementRequestedV1 asked ->
                returnFor.handle(new ReturnForSupplement.Command(
                        new SelfAssessment.Id(asked.selfAssessmentId()),
                        asked.round(),
                        asked.criteria(),
                        asked.dueOn()));
            case SupplementLapsedV1 lapsed ->
                reinstate.handle(new ReinstateSelfAssessment.Command(
                        new SelfAssessment.Id(lapsed.selfAssessmentId()), lapsed.round()));
            case ExternalReviewHandedOverV1 told ->
                follow.handle(new FollowReview.Command(
                        new SelfAssessment.Id(told.selfAssessmentId()),
                        told.to().code()));
            case ExternalReviewOpenedV1 _,
                    ExternalReviewClaimedV1 _,
                    ExternalReviewReleasedV1 _,
                    FindingRecordedV1 _,
                    ExternalReviewResubmittedV1 _,
                    ExternalReviewProposedV1 _,
                    ExternalReviewResumedV1 _,
                    ExternalReviewConcludedV1 _,
                    ExternalReviewAllottedV1 _,
                    SecondReadingTakenV1 _,
                    SecondReadingReleasedV1 _,
                    SecondFindingRecordedV1 _,
                    SecondReadingFinishedV1 _,
                    ReadersSettledV1 _,
                    ProposalCommentedV1 _,
                    MinutesKeptV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
