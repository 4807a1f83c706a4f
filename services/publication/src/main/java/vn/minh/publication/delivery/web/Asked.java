package vn.minh.publication.delivery.web;

import java.util.Arrays;
import java.util.Locale;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.delivery.DeliveryState;

/** What a query narrows a list to. Read here and not by Quarkus REST, which answers a bad value with a bare 404. */
final class Asked {

    private Asked() {}

    static DeliveryState.Status state(String text) {
        return oneOf(DeliveryState.Status.values(), text, "state", "trạng thái");
    }

    static RecordKind kind(String text) {
        return oneOf(RecordKind.values(), text, "kind", "loại kết quả");
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String text, String field, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "unknown-" + field,
                        field,
                        "Không có " + word + " “" + text + "”.",
                        "Dùng một trong: " + Arrays.toString(values) + "."));
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
