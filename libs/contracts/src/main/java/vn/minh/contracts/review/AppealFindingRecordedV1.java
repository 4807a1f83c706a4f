package vn.minh.contracts.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The panel gave its points for one item; its reason stays in review's database. A later finding on the same item replaces
 * an earlier one.
 *
 * @param item code of the item, e.g. {@code 1.5.a}
 * @param points what the panel finds it worth, exact
 * @param recordedBy opaque id of one of the panel
 */
@Published(type = "vn.minh.review.appeal.finding-recorded.v1", topic = AppealEvent.TOPIC)
public record AppealFindingRecordedV1(
        UUID appealId, String item, BigDecimal points, String recordedBy, Instant recordedAt) implements AppealEvent {

    @Override
    public String subject() {
        return appealId.toString();
    }
}
