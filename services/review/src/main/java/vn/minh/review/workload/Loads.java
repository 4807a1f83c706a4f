package vn.minh.review.workload;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/** What is counted about the reviews of a campaign, within somebody's sight. */
public interface Loads {

    /** @param today after which a last day has passed */
    Uni<List<Tally>> tallies(UUID campaign, Sight sight, LocalDate today);

    /** The teams that stand on the day. */
    Uni<List<Roster>> rosters(UUID campaign, Sight sight, LocalDate today);

    /** Dossiers that wait for a proposal. */
    Uni<List<Open>> open(UUID campaign, Sight sight);

    /** What was proposed from the first moment on and before the second, and stands. */
    Uni<List<Finished>> finished(UUID campaign, Sight sight, Instant from, Instant before);

    /** An open dossier and whose it is. */
    record Open(UnitRef authority, String department, OpenDossier dossier) {}

    /** @param team absent: dossiers that were allotted to nobody */
    record Finished(
            UnitRef authority, String department, @Nullable UUID team, int dossiers) {}
}
