package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.minh.assessment.selfassessment.KnownEvidence.Content;
import vn.minh.assessment.selfassessment.KnownEvidence.State;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;

/** Use case: keeps what evidence tells, so that the council can cite it. */
@ApplicationScoped
public class NoteEvidence {

    private final KnownEvidences known;

    NoteEvidence(KnownEvidences known) {
        this.known = known;
    }

    public Uni<Void> handle(EvidenceEvent event) {
        return switch (event) {
            case EvidenceAnnouncedV1 told ->
                known.find(told.evidenceId())
                        .map(before -> before.orElseGet(
                                () -> new KnownEvidence(told.evidenceId(), told.unit(), State.ANNOUNCED, null)))
                        .flatMap(known::save);
            case EvidenceStoredV1 told ->
                known.find(told.evidenceId())
                        .map(before -> before.orElseGet(
                                () -> new KnownEvidence(told.evidenceId(), told.unit(), State.STORED, null)))
                        .map(before -> before.stored(new Content(told.code(), told.version(), told.sha256())))
                        .flatMap(known::save);
            case EvidenceRefusedV1 told ->
                known.find(told.evidenceId())
                        .map(before -> before.map(KnownEvidence::refused))
                        .flatMap(this::save);
            case EvidenceSealedV1 told -> move(told.evidenceId(), State.SEALED);
            case EvidenceDroppedV1 told -> move(told.evidenceId(), State.DROPPED);
        };
    }

    private Uni<Void> move(UUID id, State next) {
        return known.find(id).map(before -> before.map(one -> one.now(next))).flatMap(this::save);
    }

    private Uni<Void> save(Optional<KnownEvidence> next) {
        return next.map(known::save).orElseGet(() -> Uni.createFrom().voidItem());
    }
}
