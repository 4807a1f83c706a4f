package vn.minh.publication.delivery.web;

import java.util.Arrays;
import java.util.Locale;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.delivery.DeliveryState;

/** The state a list is narrowed to, as a query writes it; an unknown one is refused with the known ones. */
record StateAsked(DeliveryState.Status status) {

    /** Called by Quarkus REST for a query parameter. */
    public static StateAsked valueOf(String text) {
        return Arrays.stream(DeliveryState.Status.values())
                .filter(status -> status.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(StateAsked::new)
                .orElseThrow(() -> new Rejected(new Invalid(new Fault(
                        "unknown-state",
                        "state",
                        "Không có trạng thái “" + text + "”.",
                        "Dùng một trong: " + Arrays.toString(DeliveryState.Status.values()) + "."))));
    }
}
