package vn.minh.portal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.delivery.DeliveryLine;
import vn.minh.portal.page.GroupCard;
import vn.minh.portal.page.Section;
import vn.minh.portal.page.Step;

/**
 * Everything the page of a review shows. What a service that is away would have said is absent, with an excuse.
 *
 * @param own the unit's own result by group
 * @param reviewed what the findings come to so far, or what was proposed or concluded; empty when not told
 * @param level of {@code reviewed}; 0 when not told
 */
public record ReviewSight(
        Review review,
        List<GroupCard> own,
        List<GroupCard> reviewed,
        int level,
        @Nullable Recognition recognition,
        Section<DeliveryLine> deliveries,
        List<String> excuses) {

    public List<Step> steps() {
        if (recognition == null) {
            return Step.year(review.isConcluded() ? Step.RECOGNISING : Step.REVIEWING);
        }
        return Step.year(
                deliveries.items().stream().anyMatch(DeliveryLine::isRecognitionAccepted) ? Step.END : Step.DELIVERING);
    }

    /** Whether the reviewer said anything that the page may show. */
    public boolean isScored() {
        return review.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .flatMap(criterion -> criterion.items().stream())
                .anyMatch(item -> item.points() != null);
    }
}
