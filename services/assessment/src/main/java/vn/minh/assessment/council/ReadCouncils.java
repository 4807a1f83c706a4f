package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.minh.domain.Actor;

/** What somebody may see of the councils. */
@ApplicationScoped
public class ReadCouncils {

    private final Dossiers dossiers;
    private final Standings standings;

    ReadCouncils(Dossiers dossiers, Standings standings) {
        this.dossiers = dossiers;
        this.standings = standings;
    }

    public Uni<Worked> one(UUID id, Actor actor) {
        return dossiers.get(id)
                .flatMap(dossier -> standings
                        .of(id, dossier.unit(), actor)
                        .invoke(standing -> Rights.read(dossier, standing))
                        .map(standing -> Worked.of(dossier, standing.founded(dossier), standing)));
    }
}
