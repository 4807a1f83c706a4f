package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;

/** All campaigns. */
public interface Campaigns {

    Uni<Campaign> get(Campaign.Id id);

    /** Until the end of the transaction nobody changes it: a day that is read for a decision stays that day. */
    Uni<Campaign> hold(Campaign.Id id);

    /** Those that are known, by id. */
    Uni<Map<UUID, Campaign>> byId(Collection<UUID> ids);

    /** Of one department, the latest school year first. */
    Uni<List<Campaign>> list(String department, @Nullable String schoolYear);

    /** Refused when another campaign assesses one of the kinds by the same set in the same year. */
    Uni<Campaign> save(Transition<Campaign> step);
}
