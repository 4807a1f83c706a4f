package vn.minh.reporting.facts.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;
import vn.minh.reporting.facts.Facts;
import vn.minh.reporting.facts.Milestone;

@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final Facts facts;

    RecognitionConsumer(Facts facts) {
        this.facts = facts;
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
            case LevelRecognisedV1 recognised ->
                facts.recognised(
                                recognised.selfAssessmentId(),
                                recognised.recognitionId(),
                                recognised.supersedes(),
                                recognised.result().level())
                        .chain(() -> facts.reached(
                                recognised.selfAssessmentId(), Milestone.RECOGNISED, recognised.recognisedAt()));
            case LevelRevokedV1 revoked -> facts.revoked(revoked.selfAssessmentId(), revoked.recognitionId());
            // The superseding recognition says itself whose place it takes.
            case LevelSupersededV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
