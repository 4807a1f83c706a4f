package vn.minh.portal.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one campaign has come, as reporting counts it. */
public record CampaignReport(Campaign campaign, @Nullable Integer expected, Counts total, List<Line> authorities) {

    public record Campaign(UUID id, String title, String schoolYear, String indicatorSet, boolean demonstration) {}

    /** @param authority code; absent for units nobody is responsible for */
    public record Line(@Nullable String authority, @Nullable String name, Counts counts) {}

    public record Counts(
            long opened,
            long started,
            long submitted,
            long underReview,
            long awaitingUnit,
            long concluded,
            long recognised,
            long delivered,
            Map<Integer, Long> levels) {

        public long atLevel(int level) {
            return levels.getOrDefault(level, 0L);
        }
    }
}
