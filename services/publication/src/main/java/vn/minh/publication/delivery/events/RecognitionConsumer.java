package vn.minh.publication.delivery.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;
import vn.minh.publication.delivery.DeliverRecognition;
import vn.minh.publication.delivery.WithdrawRecognition;

/** An authority recognised a level, or took it back: the sector database is to know it beside the unit's own result. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final DeliverRecognition deliver;
    private final WithdrawRecognition withdraw;

    RecognitionConsumer(DeliverRecognition deliver, WithdrawRecognition withdraw) {
        this.deliver = deliver;
        this.withdraw = withdraw;
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
            case LevelRecognisedV1 recognised -> deliver.handle(new DeliverRecognition.Command(recognised));
            case LevelRevokedV1 revoked -> withdraw.handle(new WithdrawRecognition.Command(revoked));
            case LevelSupersededV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
