package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** All draws that were made; none is ever changed. */
public interface Draws {

    /** Refuses as not found when there is none. */
    Uni<Draw> get(UUID id);

    /** Of a campaign, the latest first, as far as she sees them. */
    Uni<List<Draw>> of(UUID campaign, Sight sight);

    Uni<Draw> keep(Draw draw);
}
