package vn.minh.portal.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one campaign has come, as reporting counts it. */
public record CampaignReport(
        Campaign campaign,
        @Nullable Integer expected,
        Counts total,
        List<Line> authorities,
        @Nullable Sector sector) {

    public record Campaign(UUID id, String title, String schoolYear, String indicatorSet, boolean demonstration) {}

    /**
     * @param authority code; absent for units nobody is responsible for
     * @param sectorDifferences records that were not alike on both sides; absent before the first comparison
     */
    public record Line(
            @Nullable String authority,
            @Nullable String name,
            Counts counts,
            @Nullable Integer sectorDifferences) {}

    /** How both sides stood when they were compared last. */
    public record Sector(Instant comparedAt, int differences) {}

    /**
     * @param onTime submitted by the last day; absent while reporting does not say
     * @param revoked levels that were taken back; absent while reporting does not say
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
            @Nullable Long onTime,
            @Nullable Long revoked,
            Map<Integer, Long> levels) {

        public long atLevel(int level) {
            return levels.getOrDefault(level, 0L);
        }
    }
}
