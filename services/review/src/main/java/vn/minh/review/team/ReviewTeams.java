package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.minh.domain.Transition;

/** All review teams. */
public interface ReviewTeams {

    /** Refuses as not found when there is none. */
    Uni<ReviewTeam> get(ReviewTeam.Id id);

    /** Those of one authority in one campaign, dissolved ones too, in the order of their foundation. */
    Uni<List<ReviewTeam>> of(String authority, UUID campaign);

    /** The team that names the unit, if one does. */
    Uni<Optional<ReviewTeam>> naming(String authority, UUID campaign, String unit);

    /** In the order of their foundation; one more than asked for when there is a next page. */
    Uni<List<ReviewTeam>> list(TeamQuery query);

    Uni<ReviewTeam> save(Transition<ReviewTeam> step);
}
