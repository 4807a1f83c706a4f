package vn.minh.evidence.catalogue.events;

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
import vn.minh.evidence.catalogue.Dossier;
import vn.minh.evidence.catalogue.FreezeRound;
import vn.minh.evidence.catalogue.RememberDossier;
import vn.minh.evidence.catalogue.Round;
import vn.minh.evidence.catalogue.ThawRound;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.messaging.Reader;

/** Signatures and approvals freeze a round's list; a signature that ended takes its list with it. */
@ApplicationScoped
class SelfAssessmentConsumer implements Reader<SelfAssessmentEvent> {

    private final RememberDossier remember;
    private final FreezeRound freeze;
    private final ThawRound thaw;

    SelfAssessmentConsumer(RememberDossier remember, FreezeRound freeze, ThawRound thaw) {
        this.remember = remember;
        this.freeze = freeze;
        this.thaw = thaw;
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
            case SelfAssessmentOpenedV1 opened -> remember.handle(new RememberDossier.Command(dossier(opened)));
            case SelfAssessmentSignedV1 signed ->
                freeze.handle(new FreezeRound.Command(
                        signed.selfAssessmentId(),
                        Round.signed(signed.round(), manifest(signed.evidence()), signed.signedAt())));
            case SelfAssessmentApprovedV1 approved ->
                remember.handle(new RememberDossier.Command(dossier(approved)))
                        .chain(() -> freeze.handle(new FreezeRound.Command(
                                approved.selfAssessmentId(),
                                Round.approved(
                                        approved.round(), manifest(approved.evidence()), approved.approvedAt()))));
            case SelfAssessmentSentBackV1 back ->
                thaw.handle(new ThawRound.Command(back.selfAssessmentId(), back.round()));
            // A lapse ends a signature of the round after the one that stands again.
            case SelfAssessmentReinstatedV1 again ->
                thaw.handle(new ThawRound.Command(again.selfAssessmentId(), again.round() + 1));
            case SelfAssessmentStartedV1 _, SelfAssessmentReturnedV1 _, SelfAssessmentExtendedV1 _ ->
                Uni.createFrom().voidItem();
        };
    }

    private static Dossier dossier(SelfAssessmentOpenedV1 opened) {
        return new Dossier(
                opened.selfAssessmentId(),
                opened.unit().code(),
                opened.unit().name(),
                opened.schoolYear(),
                opened.set(),
                opened.demonstration());
    }

    private static Dossier dossier(SelfAssessmentApprovedV1 approved) {
        return new Dossier(
                approved.selfAssessmentId(),
                approved.unit().code(),
                approved.unit().name(),
                approved.schoolYear(),
                approved.set(),
                approved.demonstration());
    }

    private static Manifest manifest(List<CitedEvidence> evidence) {
        return new Manifest(evidence.stream()
                .map(cited -> new Manifest.Line(
                        cited.item(), cited.evidenceId(), cited.code(), cited.version(), cited.sha256()))
                .toList());
    }
}
