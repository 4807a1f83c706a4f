package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import vn.minh.review.externalreview.ExternalReview;

/** Who had a hand in what; answered from the audit trail, which forgets nobody. */
public interface KnownHands {

    Uni<Hands> in(ExternalReview review);
}
