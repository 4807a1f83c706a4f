package vn.minh.review.workload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.Standings;

/** Use case: see who carries how much of a campaign, and when it will be done at the present pace. */
@ApplicationScoped
public class ReadWorkload {

    public record Command(UUID campaign, Actor actor) {}

    private final Standings standings;
    private final Loads loads;
    private final InstantSource clock;

    ReadWorkload(Standings standings, Loads loads, InstantSource clock) {
        this.standings = standings;
        this.loads = loads;
        this.clock = clock;
    }

    public Uni<Workload> handle(Command command) {
        var today = Vietnam.dayOf(clock.instant());
        return sight(command)
                .chain(sight -> loads.tallies(command.campaign(), sight, today)
                        .chain(tallies -> loads.rosters(command.campaign(), sight, today)
                                .map(rosters -> Workload.of(tallies, rosters, sight))));
    }

    /** The same sight upon what is still to come. */
    public Uni<Outlook> foretell(Command command) {
        var campaign = command.campaign();
        var today = Vietnam.dayOf(clock.instant());
        var since = Pace.since(today).atStartOfDay(Vietnam.ZONE).toInstant();
        var midnight = today.atStartOfDay(Vietnam.ZONE).toInstant();
        return sight(command)
                .chain(sight -> loads.open(campaign, sight)
                        .chain(open -> loads.finished(campaign, sight, since, midnight)
                                .chain(finished -> loads.rosters(campaign, sight, today)
                                        .map(rosters -> Outlook.of(
                                                new Outlook.Found(open, finished, rosters), sight, today)))));
    }

    private Uni<Sight> sight(Command command) {
        return standings
                .of(command.actor())
                .map(standing -> Sight.of(standing, command.campaign())
                        .orElseThrow(() -> new Rejected(new Forbidden(
                                "Khối lượng đánh giá dành cho thành viên đoàn đánh giá, cơ quan đánh giá và Sở.",
                                "Nhờ cơ quan đánh giá đưa bạn vào đoàn đánh giá của đợt này."))));
    }
}
