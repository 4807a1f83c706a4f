package vn.minh.review.externalreview.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.assessment.ReviewingAssignmentEvent;
import vn.minh.messaging.Reader;
import vn.minh.review.externalreview.KnownAssignments;

/** Who reviews whom, kept with its dates. */
@ApplicationScoped
class ReviewingAssignmentConsumer implements Reader<ReviewingAssignmentEvent> {

    private final KnownAssignments assignments;

    ReviewingAssignmentConsumer(KnownAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public String name() {
        return Listener.NAME;
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
