package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import vn.minh.contracts.assessment.AssignmentChangedV1;

/** Who reviews whom from when to when, as this service has heard it. */
public interface KnownAssignments {

    /** Each fact is the whole assignment: the last one stands. */
    Uni<Void> learn(AssignmentChangedV1 assignment);
}
