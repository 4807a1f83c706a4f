package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;

/** The indicator sets this service has heard of. */
public interface KnownSets {

    /** Refuses as not yet known when its publication has not arrived. */
    Uni<KnownSet> get(IndicatorSetRef ref);

    Uni<Void> learn(IndicatorSetPublishedV1 published);
}
