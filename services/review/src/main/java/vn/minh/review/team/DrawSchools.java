package vn.minh.review.team;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.domain.Actor;

/** Use case: schools are drawn by the teams, and kept as drawn. */
@ApplicationScoped
public class DrawSchools {

    private final PrepareDraw prepare;
    private final Draws draws;
    private final ReviewTeams teams;
    private final MoveReviews move;
    private final Together together;

    DrawSchools(PrepareDraw prepare, Draws draws, ReviewTeams teams, MoveReviews move, Together together) {
        this.prepare = prepare;
        this.draws = draws;
        this.teams = teams;
        this.move = move;
        this.together = together;
    }

    public Uni<Draw> handle(Asked asked, Actor officer) {
        return together.run(() -> prepare.handle(asked, officer)
                .call(prepared -> draws.keep(prepared.draw()))
                .call(prepared -> Multi.createFrom()
                        .iterable(prepared.teams())
                        .onItem()
                        .transformToUniAndConcatenate(team -> given(team, prepared.draw(), officer))
                        .collect()
                        .last())
                .map(PrepareDraw.Prepared::draw));
    }

    private Uni<ReviewTeam> given(ReviewTeam team, Draw draw, Actor officer) {
        var units = draw.outcome().of(team.id().value());
        if (units.isEmpty()) {
            return Uni.createFrom().item(team);
        }
        List<Allotted> more = units.stream()
                .map(unit -> new Allotted(unit, null, draw.id(), officer.id(), draw.at()))
                .toList();
        return teams.save(team.allot(more, draw.roster().seed(), officer, draw.at()))
                .call(given -> move.to(given, units));
    }
}
