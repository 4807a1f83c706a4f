package vn.minh.review.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which teams are asked for. */
public record TeamQuery(
        Sight sight, @Nullable UUID campaign, @Nullable Key after, int size) {

    /** Where a page ends. */
    public record Key(Instant foundedAt, UUID id) {}
}
