package vn.minh.publication.register.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;
import vn.minh.publication.register.PublishResult;
import vn.minh.publication.register.RevokeResult;

/** A level was recognised or taken back: the school's page shows it. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final PublishResult publish;
    private final RevokeResult revoke;

    RecognitionConsumer(PublishResult publish, RevokeResult revoke) {
        this.publish = publish;
        this.revoke = revoke;
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
            case LevelRecognisedV1 fact -> publish.handle(new PublishResult.Command(fact));
            case LevelRevokedV1 fact -> revoke.handle(new RevokeResult.Command(fact));
            // The superseding recognition says itself whose place it takes.
            case LevelSupersededV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
