package vn.minh.review.externalreview.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.assessment.IndicatorSetEvent;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;
import vn.minh.review.externalreview.LearnIndicatorSet;

/** A set travels to whoever grades by it. */
@ApplicationScoped
class IndicatorSetConsumer implements Reader<IndicatorSetEvent> {

    private final Inbox inbox;
    private final LearnIndicatorSet learn;

    IndicatorSetConsumer(Inbox inbox, LearnIndicatorSet learn) {
        this.inbox = inbox;
        this.learn = learn;
    }

    @Incoming("indicator-sets")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(name(), message);
    }

    @Override
    public String name() {
        return "review.externalreview";
    }

    @Override
    public Class<IndicatorSetEvent> events() {
        return IndicatorSetEvent.class;
    }

    @Override
    public Uni<?> handle(IndicatorSetEvent event) {
        return switch (event) {
            case IndicatorSetPublishedV1 published -> learn.handle(published);
        };
    }
}
