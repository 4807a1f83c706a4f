package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Vietnam;

/** Use case: an officer gives a school to a team by hand. Taking it from another team needs a reason. */
@ApplicationScoped
public class AllotSchool {

    public record Command(
            ReviewTeam.Id id,
            long expectedVersion,
            String unit,
            @Nullable String reason,
            Actor officer) {}

    private final MeetTeam meet;
    private final MeetCampaign meetCampaign;
    private final Accountable accountable;
    private final ReviewTeams teams;
    private final MoveReviews move;
    private final Together together;
    private final InstantSource clock;

    AllotSchool(
            MeetTeam meet,
            MeetCampaign meetCampaign,
            Accountable accountable,
            ReviewTeams teams,
            MoveReviews move,
            Together together,
            InstantSource clock) {
        this.meet = meet;
        this.meetCampaign = meetCampaign;
        this.accountable = accountable;
        this.teams = teams;
        this.move = move;
        this.together = together;
        this.clock = clock;
    }

    public Uni<ReviewTeam> handle(Command command) {
        return together.run(() -> meet.run(command.id(), command.expectedVersion(), command.officer())
                .chain(team -> team.names(command.unit()) ? Uni.createFrom().item(team) : given(team, command)));
    }

    private Uni<ReviewTeam> given(ReviewTeam team, Command command) {
        var now = clock.instant();
        return meetCampaign
                .handle(team.campaign(), command.officer())
                .chain(met -> accountable.require(met, Set.of(command.unit())))
                .chain(() -> requireFree(team, command.unit(), now))
                .chain(() -> teams.naming(team.authority().code(), team.campaign(), command.unit()))
                .chain(former -> released(former, command, now))
                .chain(() -> teams.save(team.allot(
                        List.of(new Allotted(
                                command.unit(),
                                command.reason(),
                                null,
                                command.officer().id(),
                                now)),
                        null,
                        command.officer(),
                        now)))
                .call(given -> move.to(given, List.of(command.unit())));
    }

    private Uni<Void> requireFree(ReviewTeam team, String unit, Instant now) {
        var today = Vietnam.dayOf(now);
        return meet.ties(team.charter().persons(today))
                .invoke(ties -> Tied.refuse(team.hindrances(ties, Set.of(unit), today)))
                .replaceWithVoid();
    }

    private Uni<?> released(Optional<ReviewTeam> former, Command command, Instant now) {
        if (former.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (command.reason() == null || command.reason().isBlank()) {
            throw new Rejected(new Invalid(new Fault(
                    "reason-missing",
                    "reason",
                    "Đơn vị " + command.unit() + " đang được giao cho “"
                            + former.get().charter().name() + "”.",
                    "Ghi lý do chuyển đơn vị sang đoàn này.")));
        }
        return teams.save(former.get().release(command.unit(), command.officer(), now));
    }
}
