package vn.minh.reporting.facts.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import vn.minh.reporting.facts.Facts;
import vn.minh.reporting.facts.Milestone;

@ApplicationScoped
class ExternalReviewConsumer implements Reader<ExternalReviewEvent> {

    private final Facts facts;

    ExternalReviewConsumer(Facts facts) {
        this.facts = facts;
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
            case ExternalReviewOpenedV1 opened ->
                facts.reached(opened.selfAssessmentId(), Milestone.REVIEW_OPENED, opened.openedAt())
                        .chain(() -> facts.responsible(
                                opened.selfAssessmentId(), opened.authority().code()));
            case SupplementRequestedV1 requested -> facts.awaiting(requested.selfAssessmentId(), true);
            case ExternalReviewResubmittedV1 resubmitted -> facts.awaiting(resubmitted.selfAssessmentId(), false);
            case SupplementLapsedV1 lapsed -> facts.awaiting(lapsed.selfAssessmentId(), false);
            case ExternalReviewConcludedV1 concluded ->
                facts.reached(concluded.selfAssessmentId(), Milestone.CONCLUDED, concluded.concludedAt());
            case ExternalReviewHandedOverV1 handedOver ->
                facts.responsible(handedOver.selfAssessmentId(), handedOver.to().code());
            case ExternalReviewClaimedV1 _,
                    ExternalReviewReleasedV1 _,
                    FindingRecordedV1 _,
                    ExternalReviewProposedV1 _,
                    ExternalReviewResumedV1 _,
                    ExternalReviewAllottedV1 _,
                    SecondReadingTakenV1 _,
                    SecondReadingReleasedV1 _,
                    SecondFindingRecordedV1 _,
                    SecondReadingFinishedV1 _,
                    ReadersSettledV1 _,
                    ProposalCommentedV1 _,
                    MinutesKeptV1 _ -> nothing();
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
