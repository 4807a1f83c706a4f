package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;

/** Whether a review has led to a recognition; answered by the feature that keeps them. */
public interface KnownRecognitions {

    Uni<Boolean> exists(ExternalReview.Id review);
}
