package vn.minh.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one campaign has come: expected, received, on time, recognised.
 *
 * @param expected units in the scope when it was opened; absent before
 * @param authorities one line per responsible authority
 * @param sector how the sector database compares; absent before the first comparison of the set and school year
 */
public record CampaignReport(
        Campaign campaign,
        @Nullable Integer expected,
        Counts total,
        List<Line> authorities,
        @Nullable Sector sector) {

    public record Campaign(
            UUID id, String department, String title, String schoolYear, String indicatorSet, boolean demonstration) {}

    /**
     * @param authority code; absent for units nobody is responsible for
     * @param sectorDifferences records of this authority that were not the same on both sides when they were compared
     *     last; absent before the first comparison
     */
    public record Line(
            @Nullable String authority,
            @Nullable String name,
            Counts counts,
            @Nullable Integer sectorDifferences) {}

    /** @param differences of all authorities that the asking person may see */
    public record Sector(Instant comparedAt, int differences) {}

    /**
     * Every number but {@code underReview} and {@code awaitingUnit} counts dossiers that ever came so far; a level that
     * was revoked counts as {@code revoked} and nowhere behind it.
     *
     * @param opened dossiers that exist
     * @param started with a first answer
     * @param submitted approved by the head of the unit at least once
     * @param onTime submitted by the unit's last day, extensions counted
     * @param underReview now with the authority, neither concluded nor waiting for the unit
     * @param awaitingUnit now returned to the unit for a supplement
     * @param recognised with a level that stands
     * @param revoked whose level was taken back
     * @param delivered levels that stand and whose receipt came back from the sector database
     * @param levels recognised dossiers by level
     */
    public record Counts(
            long opened,
            long started,
            long submitted,
            long onTime,
            long underReview,
            long awaitingUnit,
            long concluded,
            long recognised,
            long revoked,
            long delivered,
            Map<Integer, Long> levels) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());

        /** Of all of them together. */
        public static Counts sum(Stream<Counts> parts) {
            return parts.reduce(NONE, Counts::plus);
        }

        private Counts plus(Counts other) {
            var both = new TreeMap<>(levels);
            other.levels.forEach((level, count) -> both.merge(level, count, Long::sum));
            return new Counts(
                    opened + other.opened,
                    started + other.started,
                    submitted + other.submitted,
                    onTime + other.onTime,
                    underReview + other.underReview,
                    awaitingUnit + other.awaitingUnit,
                    concluded + other.concluded,
                    recognised + other.recognised,
                    revoked + other.revoked,
                    delivered + other.delivered,
                    both);
        }
    }
}
