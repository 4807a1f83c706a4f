package vn.minh.assessment.workplan.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.workplan.Proof;
import vn.minh.assessment.workplan.ProveTasks;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;

/** A level was recognised. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final ProveTasks prove;

    RecognitionConsumer(ProveTasks prove) {
        this.prove = prove;
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
            case LevelRecognisedV1 told ->
                prove.handle(new ProveTasks.Command(told.selfAssessmentId(), Proof.RECOGNISED));
            // What was done was done: taking a level back is an act of its own and opens no task again.
            case LevelSupersededV1 _, LevelRevokedV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
