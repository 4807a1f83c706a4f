package vn.minh.review.workload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * What one person carries of one team's dossiers.
 *
 * @param department whose city the dossiers are in
 * @param team absent: dossiers that are allotted to nobody
 * @param person absent: dossiers that nobody holds
 */
public record Tally(
        UnitRef authority,
        String department,
        @Nullable UUID team,
        @Nullable String person,
        Load load) {}
