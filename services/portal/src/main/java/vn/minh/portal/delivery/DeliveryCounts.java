package vn.minh.portal.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Badge;

/**
 * How many records stand where.
 *
 * @param targets the sector databases and how each is told
 */
public record DeliveryCounts(
        long total, List<OfState> states, @Nullable List<OfTarget> targets) {

    public record OfState(String state, long deliveries) {

        public Badge badge() {
            return DeliveryWords.badge(state);
        }
    }

    public record OfTarget(String target, String way) {

        public String word() {
            return switch (way) {
                case "TOPIC" -> "gửi qua hàng thông điệp";
                case "HTTP" -> "gửi qua dịch vụ web";
                case "FILE" -> "gửi bằng tệp, chuyên viên mang đi và mang về";
                default -> way;
            };
        }
    }

    public List<OfTarget> ways() {
        return targets == null ? List.of() : targets;
    }
}
