package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** Who draws for which schools, and what stands between them. */
@ApplicationScoped
class PrepareDraw {

    /** Short enough to be read out loud. */
    private static final long SEEDS = 1_000_000_000L;

    /** @param teams that draw, as they were met */
    record Prepared(Draw draw, List<ReviewTeam> teams) {}

    private final MeetCampaign meetCampaign;
    private final MeetTeam meet;
    private final ReviewTeams teams;
    private final Accountable accountable;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    PrepareDraw(
            MeetCampaign meetCampaign, MeetTeam meet, ReviewTeams teams, Accountable accountable, InstantSource clock) {
        this.meetCampaign = meetCampaign;
        this.meet = meet;
        this.teams = teams;
        this.accountable = accountable;
        this.clock = clock;
    }

    Uni<Prepared> handle(Asked asked, Actor officer) {
        return meetCampaign
                .handle(asked.campaign(), officer)
                .chain(met -> teams.of(met.authority(), asked.campaign()).chain(all -> {
                    var drawing = asked.drawing(all, today());
                    return schools(asked, met, all)
                            .chain(schools -> rostered(asked, met, drawing, schools))
                            .map(roster -> new Prepared(draw(met, roster, officer), drawing));
                }));
    }

    private Uni<List<String>> schools(Asked asked, MeetCampaign.Met met, List<ReviewTeam> all) {
        var given = asked.schools();
        return given == null
                ? accountable.all(met).map(mine -> Asked.unallotted(mine, all))
                : accountable.require(met, Set.copyOf(given)).map(_ -> Asked.requireUnallotted(given, all));
    }

    private Uni<Roster> rostered(Asked asked, MeetCampaign.Met met, List<ReviewTeam> drawing, List<String> schools) {
        Asked.requireSomething(drawing, schools);
        var kept = drawing.stream().flatMap(team -> team.units().stream()).collect(Collectors.toSet());
        return accountable
                .still(met, kept)
                .chain(still -> meet.ties(persons(drawing))
                        .map(ties -> new Roster(
                                seed(asked.seed()),
                                drawing.stream().map(team -> entry(team, still)).toList(),
                                schools,
                                drawing.stream()
                                        .flatMap(team -> team.hindrances(ties, schools, today()).stream())
                                        .toList())));
    }

    /** What a reform took away from the authority is no load any more. */
    private static Roster.Entry entry(ReviewTeam team, Set<String> still) {
        return new Roster.Entry(team.id().value(), (int)
                team.units().stream().filter(still::contains).count());
    }

    private Set<String> persons(List<ReviewTeam> drawing) {
        return drawing.stream()
                .flatMap(team -> team.charter().persons(today()).stream())
                .collect(Collectors.toSet());
    }

    private Draw draw(MeetCampaign.Met met, Roster roster, Actor officer) {
        return new Draw(
                UUID.randomUUID(),
                met.campaign().id(),
                met.authority(),
                met.home().department(),
                roster,
                roster.draw(),
                officer.id(),
                clock.instant());
    }

    private LocalDate today() {
        return Vietnam.dayOf(clock.instant());
    }

    private long seed(@Nullable Long given) {
        return given == null ? random.nextLong(SEEDS) : given;
    }
}
