package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.Vietnam;

/** Use case: a numbered decision founds a team. */
@ApplicationScoped
public class FoundTeam {

    public record Command(UUID campaign, String decisionNumber, LocalDate decidedOn, Charter charter, Actor officer) {}

    private final MeetCampaign meet;
    private final Directory directory;
    private final ReviewTeams teams;
    private final InstantSource clock;

    FoundTeam(MeetCampaign meet, Directory directory, ReviewTeams teams, InstantSource clock) {
        this.meet = meet;
        this.directory = directory;
        this.teams = teams;
        this.clock = clock;
    }

    public Uni<ReviewTeam> handle(Command command) {
        requirePast(command.decidedOn());
        return meet.handle(command.campaign(), command.officer())
                .call(() -> directory.requireKnown(command.charter()))
                .map(met -> ReviewTeam.found(
                        new ReviewTeam.Id(UUID.randomUUID()),
                        command.campaign(),
                        met.home(),
                        new Founding(
                                command.decisionNumber(),
                                command.decidedOn(),
                                command.officer().id(),
                                clock.instant()),
                        command.charter()))
                .chain(teams::save);
    }

    private void requirePast(LocalDate decidedOn) {
        var today = Vietnam.dayOf(clock.instant());
        if (decidedOn.isAfter(today)) {
            throw new Rejected(new Invalid(new Fault(
                    "in-future",
                    "decidedOn",
                    "Quyết định ghi ngày " + decidedOn + ", sau hôm nay " + today + ".",
                    "Ghi đúng ngày ký quyết định, hoặc chờ đến ngày đó.")));
        }
    }
}
