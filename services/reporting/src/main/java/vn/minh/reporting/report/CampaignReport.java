package vn.minh.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one campaign has come.
 *
 * @param expected units in the scope when it was opened; absent before
 * @param authorities one line per responsible authority
 */
public record CampaignReport(Campaign campaign, @Nullable Integer expected, Counts total, List<Line> authorities) {

    public record Campaign(
            UUID id, String department, String title, String schoolYear, String indicatorSet, boolean demonstration) {}

    /** @param authority code; absent for units nobody is responsible for */
    public record Line(@Nullable String authority, @Nullable String name, Counts counts) {}

    /**
     * Every number but {@code underReview} and {@code awaitingUnit} counts dossiers that ever came so far.
     *
     * @param opened dossiers that exist
     * @param started with a first answer
     * @param submitted approved by the head of the unit at least once
     * @param underReview now with the authority, neither concluded nor waiting for the unit
     * @param awaitingUnit now returned to the unit for a supplement
     * @param delivered recognised results whose receipt came back from the sector database
     * @param levels recognised dossiers by level
     */
    public record Counts(
            long opened,
            long started,
            long submitted,
            long underReview,
            long awaitingUnit,
            long concluded,
            long recognised,
            long delivered,
            Map<Integer, Long> levels) {}
}
