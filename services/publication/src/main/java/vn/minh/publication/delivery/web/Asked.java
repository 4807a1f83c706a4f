package vn.minh.publication.delivery.web;

import java.util.Arrays;
import java.util.Locale;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.delivery.DeliveryState;

/** What a query narrows a list to. Read here and not by Quarkus REST, which answers a bad value with a bare 404. */
final class Asked {

    private Asked() {}

    static DeliveryState.Status state(String text) {
        return Arrays.stream(DeliveryState.Status.values())
                .filter(status -> status.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "unknown-state",
                        "state",
                        "Không có trạng thái “" + text + "”.",
                        "Dùng một trong: " + Arrays.toString(DeliveryState.Status.values()) + "."));
    }

    /** Where the page before ended. */
    static long place(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw invalid(
                    "unknown-place",
                    "after",
                    "“" + text + "” không phải vị trí của một trang.",
                    "Dùng đúng giá trị “next” của trang trước.");
        }
    }

    private static Rejected invalid(String code, String field, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, field, why, next)));
    }
}
