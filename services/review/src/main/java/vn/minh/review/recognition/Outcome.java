package vn.minh.review.recognition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Rejection;
import vn.minh.domain.Transition;

/** What an act came to for one review. A school that cannot be recognised does not stop the others. */
public sealed interface Outcome {

    UUID reviewId();

    /** @param superseded the recognition whose place it takes, if there was one */
    record Done(
            UUID reviewId,
            Transition<Recognition> step,
            @Nullable Transition<Recognition> superseded) implements Outcome {

        public Recognition recognition() {
            return step.next();
        }
    }

    /** @param unit whose level it would be; absent where the head of the authority is not to know of the review */
    record Refused(UUID reviewId, @Nullable UnitRef unit, Rejection reason) implements Outcome {}
}
