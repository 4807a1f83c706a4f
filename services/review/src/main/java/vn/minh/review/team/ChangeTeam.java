package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** Use case: a team has other members, days or another way of reading. Who leaves it lets go of its dossiers. */
@ApplicationScoped
public class ChangeTeam {

    public record Command(ReviewTeam.Id id, long expectedVersion, Charter charter, Actor officer) {}

    private final MeetTeam meet;
    private final Directory directory;
    private final ReviewTeams teams;
    private final MoveReviews move;
    private final Together together;
    private final InstantSource clock;

    ChangeTeam(
            MeetTeam meet,
            Directory directory,
            ReviewTeams teams,
            MoveReviews move,
            Together together,
            InstantSource clock) {
        this.meet = meet;
        this.directory = directory;
        this.teams = teams;
        this.move = move;
        this.together = together;
        this.clock = clock;
    }

    public Uni<ReviewTeam> handle(Command command) {
        var now = clock.instant();
        return together.run(() -> meet.run(command.id(), command.expectedVersion(), command.officer())
                .call(() -> directory.requireKnown(command.charter()))
                .chain(team -> {
                    var changed = team.change(command.charter(), command.officer(), now);
                    return requireFree(team, changed.next()).chain(() -> teams.save(changed));
                })
                .call(team -> move.to(team, team.units())));
    }

    /** Whoever sat in it before stays, also with a tie that was found since: rights keep her from that school alone. */
    private Uni<Void> requireFree(ReviewTeam before, ReviewTeam after) {
        var today = Vietnam.dayOf(clock.instant());
        Set<String> added = new HashSet<>(after.charter().persons(today));
        added.removeAll(before.charter().persons(today));
        return meet.ties(added)
                .invoke(ties -> Tied.refuse(after.hindrances(ties, after.units(), today).stream()
                        .filter(hindrance -> added.contains(hindrance.person()))
                        .toList()))
                .replaceWithVoid();
    }
}
