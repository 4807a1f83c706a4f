package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: a team reads no more; its schools lie open to the other teams of the authority. */
@ApplicationScoped
public class DissolveTeam {

    public record Command(ReviewTeam.Id id, long expectedVersion, Actor officer) {}

    private final MeetTeam meet;
    private final ReviewTeams teams;
    private final MoveReviews move;
    private final Together together;
    private final InstantSource clock;

    DissolveTeam(MeetTeam meet, ReviewTeams teams, MoveReviews move, Together together, InstantSource clock) {
        this.meet = meet;
        this.teams = teams;
        this.move = move;
        this.together = together;
        this.clock = clock;
    }

    public Uni<ReviewTeam> handle(Command command) {
        return together.run(() -> meet.run(command.id(), command.expectedVersion(), command.officer())
                .chain(team -> teams.save(team.dissolve(command.officer(), clock.instant()))
                        .call(() -> move.open(team, team.units()))));
    }
}
