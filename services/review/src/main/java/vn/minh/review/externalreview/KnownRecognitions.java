package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;

/** What reviews have led to; answered by the feature that keeps recognitions. */
public interface KnownRecognitions {

    /**
     * @param recognised whether a recognition stands
     * @param settled whether something is left to recognise
     * @param panel who sat on a panel that looked at the result again
     */
    record Past(boolean recognised, Settled settled, Set<String> panel) {

        public static final Past NONE = new Past(false, Settled.NO, Set.of());

        public Past {
            panel = Set.copyOf(panel);
        }
    }

    /** By review; one that led to nothing is left out. */
    Uni<Map<ExternalReview.Id, Past>> of(Set<ExternalReview.Id> reviews);

    default Uni<Past> of(ExternalReview.Id review) {
        return of(Set.of(review)).map(found -> found.getOrDefault(review, Past.NONE));
    }
}
