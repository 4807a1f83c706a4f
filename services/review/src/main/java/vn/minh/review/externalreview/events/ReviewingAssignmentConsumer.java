package vn.minh.review.externalreview.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.assessment.ReviewingAssignmentEvent;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;
import vn.minh.review.externalreview.KnownAssignments;

/** Who reviews whom, kept with its dates. */
@ApplicationScoped
class ReviewingAssignmentConsumer implements Reader<ReviewingAssignmentEvent> {

    private final Inbox inbox;
    private final KnownAssignments assignments;

    ReviewingAssignmentConsumer(Inbox inbox, KnownAssignments assignments) {
        this.inbox = inbox;
        this.assignments = assignments;
    }

    @Incoming("reviewing-assignments")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(name(), message);
    }

    @Override
    public String name() {
        return "review.externalreview";
    }

    @Override
    public Class<ReviewingAssignmentEvent> events() {
        return ReviewingAssignmentEvent.class;
    }

    @Override
    public Uni<?> handle(ReviewingAssignmentEvent event) {
        return switch (event) {
            case AssignmentChangedV1 changed -> assignments.learn(changed);
        };
    }
}
