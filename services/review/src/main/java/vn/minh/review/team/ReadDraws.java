package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** Use case: draws, for the officers of the authority and for the department. */
@ApplicationScoped
public class ReadDraws {

    private final Draws draws;

    ReadDraws(Draws draws) {
        this.draws = draws;
    }

    /** Absent to strangers. */
    public Uni<Draw> one(UUID id, Actor actor) {
        var sight = Sight.of(actor);
        return draws.get(id).invoke(draw -> {
            if (!draw.authority().equals(sight.authority())
                    && !draw.department().equals(sight.department())) {
                throw new Rejected(new NotFound(Draw.WHAT, id.toString()));
            }
        });
    }

    public Uni<List<Draw>> of(UUID campaign, Actor actor) {
        return draws.of(campaign, Sight.of(actor));
    }
}
