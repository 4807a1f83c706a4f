package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** Use case: teams, as far as somebody may know of them. */
@ApplicationScoped
public class ReadTeams {

    /**
     * @param hindrances ties of its people to its schools, found after they were allotted: rights keep these people from
     *     these schools; only for who runs the team
     */
    public record Shown(ReviewTeam team, boolean runs, List<Hindrance> hindrances) {}

    private final MeetTeam meet;
    private final ReviewTeams teams;
    private final InstantSource clock;

    ReadTeams(MeetTeam meet, ReviewTeams teams, InstantSource clock) {
        this.meet = meet;
        this.teams = teams;
        this.clock = clock;
    }

    public Uni<Shown> one(ReviewTeam.Id id, Actor actor) {
        return meet.seen(id, actor).chain(team -> shown(team, actor));
    }

    public Uni<Shown> shown(ReviewTeam team, Actor actor) {
        var today = Vietnam.dayOf(clock.instant());
        return Sight.of(actor).runs(team)
                ? meet.ties(team.charter().persons(today))
                        .map(ties -> new Shown(team, true, team.hindrances(ties, team.units(), today)))
                : Uni.createFrom().item(new Shown(team, false, List.of()));
    }

    public Uni<List<ReviewTeam>> list(TeamQuery query) {
        return teams.list(query);
    }
}
