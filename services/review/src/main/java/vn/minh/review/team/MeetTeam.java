package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.review.interest.Interests;

/** How every move with a team begins: the team as this person may meet it, and what is known of its people. */
@ApplicationScoped
class MeetTeam {

    private final ReviewTeams teams;
    private final Interests interests;

    MeetTeam(ReviewTeams teams, Interests interests) {
        this.teams = teams;
        this.interests = interests;
    }

    /** Absent to strangers. */
    Uni<ReviewTeam> seen(ReviewTeam.Id id, Actor actor) {
        return teams.get(id).invoke(Sight.of(actor)::require);
    }

    /** Absent to strangers, refused to who does not run it and to who read an older version. */
    Uni<ReviewTeam> run(ReviewTeam.Id id, long expectedVersion, Actor actor) {
        return teams.get(id).invoke(team -> {
            Sight.of(actor).requireRunning(team);
            Rejected.ifStale(expectedVersion, team.version());
        });
    }

    Uni<Ties> ties(Set<String> persons) {
        return interests.of(persons).map(Ties::new);
    }
}
