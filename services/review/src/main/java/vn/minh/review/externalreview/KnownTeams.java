package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Which team was given which school; answered by the feature that keeps them. */
public interface KnownTeams {

    /** The team of this authority that names the unit in this campaign; none: every team of the authority may read it. */
    Uni<Optional<UUID>> naming(String authority, UUID campaign, String unit);
}
