package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** Use case: a school is a team's no more; every team of the authority may read it until one names it. */
@ApplicationScoped
public class ReleaseSchool {

    public record Command(ReviewTeam.Id id, long expectedVersion, String unit, Actor officer) {}

    private final MeetTeam meet;
    private final ReviewTeams teams;
    private final MoveReviews move;
    private final Together together;
    private final InstantSource clock;

    ReleaseSchool(MeetTeam meet, ReviewTeams teams, MoveReviews move, Together together, InstantSource clock) {
        this.meet = meet;
        this.teams = teams;
        this.move = move;
        this.together = together;
        this.clock = clock;
    }

    public Uni<ReviewTeam> handle(Command command) {
        return together.run(() -> meet.run(command.id(), command.expectedVersion(), command.officer())
                .invoke(team -> requireNamed(team, command.unit()))
                .chain(team -> teams.save(team.release(command.unit(), command.officer(), clock.instant())))
                .call(team -> move.open(team, List.of(command.unit()))));
    }

    private static void requireNamed(ReviewTeam team, String unit) {
        if (!team.names(unit)) {
            throw new Rejected(new NotFound("team-school", unit));
        }
    }
}
