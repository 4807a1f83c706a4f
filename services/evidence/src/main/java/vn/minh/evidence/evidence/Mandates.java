package vn.minh.evidence.evidence;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** Who reviews for whom, and who decides on appeals: a read model, rebuilt from two topics of review. */
public interface Mandates {

    /**
     * Days of somebody in a team, within the days of the team.
     *
     * @param person opaque id
     * @param unit code of the unit she comes from
     * @param to last day; absent while it is open
     */
    record Sitting(
            String person,
            String unit,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A team as it stands now, instead of what was known of it. */
    Uni<Void> seat(UUID team, String authority, UUID campaign, List<Sitting> sittings);

    /** A team that is no more. */
    Uni<Void> dismiss(UUID team);

    /** The panel of an appeal; nobody once it is over. */
    Uni<Void> empanel(UUID appeal, UUID dossier, List<String> persons);

    /** What she may read today. */
    Uni<Mandate> of(Actor actor);
}
