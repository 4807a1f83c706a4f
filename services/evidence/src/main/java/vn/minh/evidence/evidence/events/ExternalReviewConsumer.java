package vn.minh.evidence.evidence.events;

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
import vn.minh.evidence.evidence.Dossier;
import vn.minh.evidence.evidence.HandOverDossier;
import vn.minh.evidence.evidence.RememberDossier;
import vn.minh.messaging.Reader;

/** Review says which authority is responsible for a dossier, and when it is another. */
@ApplicationScoped
class ExternalReviewConsumer implements Reader<ExternalReviewEvent> {

    private final RememberDossier remember;
    private final HandOverDossier handOver;

    ExternalReviewConsumer(RememberDossier remember, HandOverDossier handOver) {
        this.remember = remember;
        this.handOver = handOver;
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
                remember.handle(new RememberDossier.Command(
                        new Dossier(
                                opened.selfAssessmentId(),
                                opened.unit().code(),
                                opened.authority().code(),
                                opened.department(),
                                opened.campaignId()),
                        opened.openedAt()));
            case ExternalReviewHandedOverV1 over ->
                handOver.handle(new HandOverDossier.Command(
                        over.selfAssessmentId(), over.to().code(), over.handedOverAt()));
            case ExternalReviewClaimedV1 _,
                    ExternalReviewReleasedV1 _,
                    FindingRecordedV1 _,
                    SupplementRequestedV1 _,
                    ExternalReviewResubmittedV1 _,
                    SupplementLapsedV1 _,
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
