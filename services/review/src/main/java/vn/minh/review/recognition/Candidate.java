package vn.minh.review.recognition;

import java.util.UUID;
import vn.minh.review.externalreview.ExternalReview;

/** One line of an act's list, looked up. */
public sealed interface Candidate {

    UUID reviewId();

    /** @param demonstrationSet whether its indicator set holds unverified lines */
    record Found(ExternalReview review, boolean demonstrationSet) implements Candidate {

        @Override
        public UUID reviewId() {
            return review.id().value();
        }
    }

    record Absent(UUID reviewId) implements Candidate {}
}
