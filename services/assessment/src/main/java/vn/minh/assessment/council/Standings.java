package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.minh.assessment.people.Held;
import vn.minh.assessment.people.Positions;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** What people are for a dossier, read once for each request. */
@ApplicationScoped
public class Standings {

    private final Councils councils;
    private final Positions positions;
    private final InstantSource clock;

    Standings(Councils councils, Positions positions, InstantSource clock) {
        this.councils = councils;
        this.positions = positions;
        this.clock = clock;
    }

    public Uni<Standing> of(UUID dossier, UnitRef unit, Actor actor) {
        var today = Vietnam.dayOf(clock.instant());
        return councils.find(dossier)
                .flatMap(council ->
                        held(unit, actor).map(held -> new Standing(actor, unit, council.orElse(null), held, today)));
    }

    /** A position counts in its unit only, so a stranger's are not even asked for. */
    private Uni<List<Held>> held(UnitRef unit, Actor actor) {
        return actor.worksFor(unit.code())
                ? positions.of(actor.id(), unit.code())
                : Uni.createFrom().item(List.of());
    }
}
