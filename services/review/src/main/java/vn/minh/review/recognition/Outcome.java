package vn.minh.review.recognition;

import java.util.UUID;
import vn.minh.domain.Rejection;
import vn.minh.domain.Transition;

/** What an act came to for one review. A school that cannot be recognised does not stop the others. */
public sealed interface Outcome {

    UUID reviewId();

    record Done(UUID reviewId, Transition<Recognition> step) implements Outcome {

        public Recognition recognition() {
            return step.next();
        }
    }

    record Refused(UUID reviewId, Rejection reason) implements Outcome {}
}
