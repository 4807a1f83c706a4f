package vn.minh.contracts.review;

import vn.minh.contracts.Event;

/** Facts about what ties a person to units she must not review; the subject is the person. */
public sealed interface InterestEvent extends Event
        permits WorkplacesRecordedV1, ConflictDeclaredV1, ConflictWithdrawnV1 {

    String TOPIC = "minh.review.interest.v1";
}
