package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What evidence told of its items: a read model, rebuilt from its topic. */
public interface KnownEvidences {

    /** Those that are known and the unit's; another unit's look absent. */
    Uni<Map<UUID, KnownEvidence>> of(String unit, Collection<UUID> ids);

    Uni<Optional<KnownEvidence>> find(UUID id);

    Uni<Void> save(KnownEvidence known);
}
