package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** What a review has led to; answered by the feature that keeps recognitions. */
public interface KnownRecognitions {

    /**
     * @param settled whether it was recognised and no appeal that was upheld waits to be recognised anew
     * @param panel who sat on a panel that looked at the result again
     */
    record Past(boolean settled, Set<String> panel) {

        public Past {
            panel = Set.copyOf(panel);
        }
    }

    Uni<Past> of(ExternalReview.Id review);
}
