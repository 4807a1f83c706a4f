package vn.minh.assessment.council;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.minh.domain.Transition;

/** All councils; each has the id of its dossier. */
public interface Councils {

    Uni<Optional<Council>> find(UUID dossier);

    /** Those of the unit in which she is a member or is asked for evidence. */
    Uni<List<Council>> of(String person, String unit);

    Uni<Council> save(Transition<Council> step);
}
