package vn.minh.review.appeal.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.appeal.AppealLine;
import vn.minh.review.appeal.AppealQuery;
import vn.minh.review.appeal.Side;
import vn.minh.review.appeal.Status;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Tie;
import vn.minh.web.Page;

/**
 * What stands behind the question mark of the list's address; a typing error is told, not answered with nothing.
 *
 * @param late only those whose panel let its last day pass
 */
record ListParameters(
        @Nullable String state,
        @Nullable String recognition,
        @Nullable String review,
        boolean late,
        @Nullable String after,
        int size) {

    private static final String BETWEEN = "~";

    AppealQuery read(Standing standing, LocalDate today) {
        return new AppealQuery(
                Side.Sight.of(standing),
                standing.id(),
                standing.allTies().map(Tie::unit).collect(toUnmodifiableSet()),
                state == null ? null : status(state),
                recognition == null ? null : uuid("recognition", recognition, "Dùng mã của quyết định công nhận."),
                review == null ? null : uuid("review", review, "Dùng mã của hồ sơ đánh giá ngoài."),
                late ? today : null,
                after == null ? null : key(after),
                Page.size(size));
    }

    static String write(AppealLine.Key key) {
        return key.filedAt() + BETWEEN + key.id();
    }

    private static Status status(String text) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        "state",
                        "Không có trạng thái “" + text + "”.",
                        "Chọn một trong " + Arrays.toString(Status.values())));
    }

    private static UUID uuid(String field, String text, String next) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw refused(field, "Mã “" + text + "” không đọc được.", next);
        }
    }

    private static AppealLine.Key key(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return new AppealLine.Key(
                    Instant.parse(text.substring(0, Math.max(0, between))),
                    UUID.fromString(text.substring(between + 1)));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw refused("after", "Vị trí “" + text + "” không đọc được.", "Dùng đúng giá trị next của trang trước.");
        }
    }

    private static Rejected refused(String field, String why, String next) {
        return new Rejected(new Invalid(new Fault("query", field, why, next)));
    }
}
