package vn.minh.assessment.selfassessment.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.ForgetRecognition;
import vn.minh.assessment.selfassessment.NoteRecognition;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;

/** Review recognised a unit's level or took it back; its authority's own dossier counts what stands. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final NoteRecognition note;
    private final ForgetRecognition forget;

    RecognitionConsumer(NoteRecognition note, ForgetRecognition forget) {
        this.note = note;
        this.forget = forget;
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
            case LevelRevokedV1 told -> forget.handle(new ForgetRecognition.Command(told.recognitionId()));
            // The superseding recognition says itself whose place it takes.
            case LevelSupersededV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
