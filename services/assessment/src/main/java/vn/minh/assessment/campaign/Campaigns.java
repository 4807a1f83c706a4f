package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;

/** All campaigns. */
public interface Campaigns {

    Uni<Campaign> get(Campaign.Id id);

    /** Of one department, the latest school year first. */
    Uni<List<Campaign>> list(String department, @Nullable String schoolYear);

    /** Refused when another campaign assesses one of the kinds by the same set in the same year. */
    Uni<Campaign> save(Transition<Campaign> step);
}
