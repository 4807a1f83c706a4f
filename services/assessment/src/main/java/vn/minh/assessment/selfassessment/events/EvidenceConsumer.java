package vn.minh.assessment.selfassessment.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.NoteEvidence;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.messaging.Reader;

/** Evidence told of one of its items; the council may cite what is stored. */
@ApplicationScoped
class EvidenceConsumer implements Reader<EvidenceEvent> {

    private final NoteEvidence note;

    EvidenceConsumer(NoteEvidence note) {
        this.note = note;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<EvidenceEvent> events() {
        return EvidenceEvent.class;
    }

    @Override
    public Uni<?> handle(EvidenceEvent event) {
        return note.handle(event);
    }
}
