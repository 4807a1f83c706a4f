package vn.minh.evidence.evidence.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.contracts.assessment.SelfAssessmentExtendedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.assessment.SelfAssessmentReinstatedV1;
import vn.minh.contracts.assessment.SelfAssessmentReturnedV1;
import vn.minh.contracts.assessment.SelfAssessmentSentBackV1;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.assessment.SelfAssessmentStartedV1;
import vn.minh.evidence.evidence.Dossier;
import vn.minh.evidence.evidence.HoldEvidence;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.RememberDossier;
import vn.minh.evidence.evidence.SealEvidence;
import vn.minh.messaging.Reader;

/** A council signed: what it cites is held. The head approved: exactly that is sealed. */
@ApplicationScoped
class SelfAssessmentConsumer implements Reader<SelfAssessmentEvent> {

    private final HoldEvidence hold;
    private final SealEvidence seal;
    private final RememberDossier remember;

    SelfAssessmentConsumer(HoldEvidence hold, SealEvidence seal, RememberDossier remember) {
        this.hold = hold;
        this.seal = seal;
        this.remember = remember;
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
            case SelfAssessmentSignedV1 signed ->
                hold.handle(new HoldEvidence.Command(
                        signed.selfAssessmentId(), signed.round(), manifest(signed.evidence())));
            case SelfAssessmentApprovedV1 approved ->
                seal.handle(sealed(approved)).chain(() -> remember.handle(remembered(approved)));
            case SelfAssessmentOpenedV1 _,
                    SelfAssessmentStartedV1 _,
                    SelfAssessmentSentBackV1 _,
                    SelfAssessmentReturnedV1 _,
                    SelfAssessmentReinstatedV1 _,
                    SelfAssessmentExtendedV1 _ -> Uni.createFrom().voidItem();
        };
    }

    private static SealEvidence.Command sealed(SelfAssessmentApprovedV1 approved) {
        return new SealEvidence.Command(
                approved.selfAssessmentId(), approved.round(), approved.unit().code(), manifest(approved.evidence()));
    }

    private static RememberDossier.Command remembered(SelfAssessmentApprovedV1 approved) {
        var authority = approved.authority();
        return new RememberDossier.Command(
                new Dossier(
                        approved.selfAssessmentId(),
                        approved.unit().code(),
                        authority == null ? null : authority.code(),
                        approved.department(),
                        approved.campaignId()),
                approved.approvedAt());
    }

    private static Manifest manifest(List<CitedEvidence> evidence) {
        return new Manifest(evidence.stream()
                .map(cited -> new Manifest.Line(
                        cited.item(), cited.evidenceId(), cited.code(), cited.version(), cited.sha256()))
                .toList());
    }
}
