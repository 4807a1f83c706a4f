package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.minh.assessment.selfassessment.KnownEvidence.Content;
import vn.minh.assessment.selfassessment.KnownEvidence.State;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceDescribedV1;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceReplacementAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceReplacementLapsedV1;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.contracts.evidence.LinkAnnouncedV1;
import vn.minh.contracts.evidence.LinkCheckedV1;

/** Use case: keeps what evidence tells, so that the council can cite it. */
@ApplicationScoped
public class NoteEvidence {

    private final KnownEvidences known;

    NoteEvidence(KnownEvidences known) {
        this.known = known;
    }

    public Uni<Void> handle(EvidenceEvent event) {
        return switch (event) {
            case EvidenceAnnouncedV1 told -> announced(told.evidenceId(), told.unit());
            case LinkAnnouncedV1 told -> announced(told.evidenceId(), told.unit());
            case EvidenceStoredV1 told ->
                known.find(told.evidenceId())
                        .map(before -> before.orElseGet(() -> KnownEvidence.announced(told.evidenceId(), told.unit())))
                        .map(before ->
                                before.stored(new Content(told.code(), told.version(), told.sha256()), told.effect()))
                        .flatMap(known::save);
            case EvidenceRefusedV1 told -> change(told.evidenceId(), KnownEvidence::refused);
            case EvidenceSealedV1 told -> change(told.evidenceId(), before -> before.now(State.SEALED));
            case EvidenceDroppedV1 told -> change(told.evidenceId(), before -> before.now(State.DROPPED));
            case EvidenceDescribedV1 told -> change(told.evidenceId(), before -> before.inForce(told.effect()));
            case LinkCheckedV1 told ->
                change(told.evidenceId(), before -> before.linked(told.version(), told.outcome()));
            case EvidenceReplacementAnnouncedV1 _, EvidenceReplacementLapsedV1 _ ->
                Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> announced(UUID id, String unit) {
        return known.find(id)
                .map(before -> before.orElseGet(() -> KnownEvidence.announced(id, unit)))
                .flatMap(known::save);
    }

    private Uni<Void> change(UUID id, UnaryOperator<KnownEvidence> step) {
        return known.find(id).map(before -> before.map(step)).flatMap(this::save);
    }

    private Uni<Void> save(Optional<KnownEvidence> next) {
        return next.map(known::save).orElseGet(() -> Uni.createFrom().voidItem());
    }
}
