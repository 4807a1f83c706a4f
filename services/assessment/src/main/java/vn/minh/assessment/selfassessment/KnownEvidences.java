package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What evidence told of its items: a read model, rebuilt from its topic. */
public interface KnownEvidences {

    Uni<Map<UUID, KnownEvidence>> of(Collection<UUID> ids);

    default Uni<Optional<KnownEvidence>> find(UUID id) {
        return of(List.of(id)).map(found -> Optional.ofNullable(found.get(id)));
    }

    Uni<Void> save(KnownEvidence known);
}
