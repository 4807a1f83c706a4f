package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** Whom the councils asked for evidence of which criteria: a read model, rebuilt from its topic. */
public interface EvidenceAsks {

    /** @param person opaque id */
    record Ask(String criterion, String person, @Nullable LocalDate dueOn) {}

    /** The whole list of a dossier instead of the one before. */
    Uni<Void> replace(UUID selfAssessmentId, String unit, List<Ask> asks);

    /** Codes of the criteria she is asked for in the unit, of whichever dossier. */
    Uni<Set<String>> criteriaOf(String person, String unit);

    default Uni<Viewer> viewer(Actor actor) {
        return Viewer.isMereContributor(actor)
                ? criteriaOf(actor.id(), actor.unit()).map(criteria -> new Viewer(actor, criteria))
                : Uni.createFrom().item(Viewer.ofAll(actor));
    }
}
