package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Whether a review has led to a recognition; answered by the feature that keeps them. */
public interface KnownRecognitions {

    Uni<Boolean> exists(ExternalReview.Id review);

    /** Those of the reviews that have. */
    Uni<Set<ExternalReview.Id>> among(Set<ExternalReview.Id> reviews);
}
