package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * A team reviews no more.
 *
 * @param dissolvedBy opaque id of who dissolved it
 */
@Published(type = "vn.minh.review.review-team.dissolved.v1", topic = ReviewTeamEvent.TOPIC)
public record ReviewTeamDissolvedV1(UUID teamId, String dissolvedBy, Instant dissolvedAt) implements ReviewTeamEvent {

    @Override
    public String subject() {
        return teamId.toString();
    }
}
