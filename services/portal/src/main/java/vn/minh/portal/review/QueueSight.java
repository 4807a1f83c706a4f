package vn.minh.portal.review;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * One page of the queue.
 *
 * @param next where the following page begins; absent on the last
 */
public record QueueSight(
        QueueSearch search,
        Section<ReviewLine> lines,
        @Nullable String next) {

    public boolean isDemonstration() {
        return lines.items().stream().anyMatch(ReviewLine::demonstration);
    }
}
