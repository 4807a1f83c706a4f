package vn.minh.review.externalreview.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.contracts.assessment.SelfAssessmentExtendedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.assessment.SelfAssessmentReinstatedV1;
import vn.minh.contracts.assessment.SelfAssessmentReturnedV1;
import vn.minh.contracts.assessment.SelfAssessmentSentBackV1;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.assessment.SelfAssessmentStartedV1;
import vn.minh.messaging.Reader;
import vn.minh.review.externalreview.Dossier;
import vn.minh.review.externalreview.OpenExternalReview;
import vn.minh.review.externalreview.Round;
import vn.minh.review.externalreview.TakeResubmission;

/** Assessment said "approved": the review opens, or goes on with the next round. */
@ApplicationScoped
class SelfAssessmentConsumer implements Reader<SelfAssessmentEvent> {

    private final OpenExternalReview open;
    private final TakeResubmission resubmit;

    SelfAssessmentConsumer(OpenExternalReview open, TakeResubmission resubmit) {
        this.open = open;
        this.resubmit = resubmit;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<SelfAssessmentEvent> events() {
        return SelfAssessmentEvent.class;
    }

    @Override
    public Uni<?> handle(SelfAssessmentEvent event) {
        return switch (event) {
            case SelfAssessmentApprovedV1 approved -> approved(approved);
            // Between two approvals the dossier is the unit's own affair.
            case SelfAssessmentOpenedV1 _,
                    SelfAssessmentStartedV1 _,
                    SelfAssessmentSignedV1 _,
                    SelfAssessmentSentBackV1 _,
                    SelfAssessmentReturnedV1 _,
                    SelfAssessmentReinstatedV1 _,
                    SelfAssessmentExtendedV1 _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<?> approved(SelfAssessmentApprovedV1 approved) {
        if (approved.round() > 1) {
            return resubmit.handle(new TakeResubmission.Command(approved.selfAssessmentId(), round(approved)));
        }
        var authority = approved.authority();
        return authority == null
                ? Uni.createFrom().voidItem()
                : open.handle(new OpenExternalReview.Command(dossier(approved), authority, round(approved)));
    }

    private static Dossier dossier(SelfAssessmentApprovedV1 approved) {
        return new Dossier(
                approved.selfAssessmentId(),
                approved.campaignId(),
                approved.unit(),
                approved.department(),
                approved.schoolYear(),
                approved.set(),
                approved.demonstration());
    }

    private static Round round(SelfAssessmentApprovedV1 approved) {
        var authors = new HashSet<>(approved.answeredBy());
        authors.add(approved.signedBy());
        authors.add(approved.approvedBy());
        return new Round(
                approved.round(),
                approved.fingerprint(),
                approved.answers(),
                approved.evidence(),
                approved.result(),
                authors,
                approved.approvedAt());
    }
}
