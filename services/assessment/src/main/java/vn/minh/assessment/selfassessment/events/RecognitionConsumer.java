package vn.minh.assessment.selfassessment.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.NoteRecognition;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;

/** Review recognised a unit's level; its authority's own dossier counts it. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final NoteRecognition note;

    RecognitionConsumer(NoteRecognition note) {
        this.note = note;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<RecognitionEvent> events() {
        return RecognitionEvent.class;
    }

    @Override
    public Uni<?> handle(RecognitionEvent event) {
        return switch (event) {
            case LevelRecognisedV1 recognised -> note.handle(recognised);
            case LevelSupersededV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
