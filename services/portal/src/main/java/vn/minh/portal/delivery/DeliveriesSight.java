package vn.minh.portal.delivery;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * Everything the page of the sector database shows.
 *
 * @param operates whether she may do something about a record
 * @param counts absent with an excuse
 * @param next where the following page begins; absent on the last
 */
public record DeliveriesSight(
        DeliverySearch search,
        boolean operates,
        @Nullable DeliveryCounts counts,
        @Nullable String excuse,
        Section<DeliveryLine> lines,
        @Nullable String next) {

    public boolean isDemonstration() {
        return lines.items().stream().anyMatch(DeliveryLine::isDemonstration);
    }

    /** A button without the version that was seen would be refused. */
    public boolean may(DeliveryLine line) {
        return operates && line.move() != null && line.version() != null;
    }

    /** A city that is told by file has no other way to say what it took than somebody who writes it down. */
    public boolean mayWriteReceipt(DeliveryLine line) {
        return operates && line.version() != null && line.state().equals("SENT") && isByFile(line.target());
    }

    private boolean isByFile(@Nullable String target) {
        return counts != null
                && counts.ways().stream()
                        .anyMatch(
                                one -> one.target().equals(target) && one.way().equals("FILE"));
    }
}
