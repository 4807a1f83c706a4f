package vn.minh.contracts.review;

import vn.minh.contracts.Event;

/** Facts about a team of the external review (đoàn đánh giá ngoài); the subject is the team. */
public sealed interface ReviewTeamEvent extends Event
        permits ReviewTeamFoundedV1, ReviewTeamChangedV1, SchoolsAllottedV1, ReviewTeamDissolvedV1 {

    String TOPIC = "minh.review.review-team.v1";
}
