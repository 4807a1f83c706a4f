package vn.minh.review.externalreview.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.SchoolYear;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.QueueQuery;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Status;
import vn.minh.web.Page;

/** What stands behind the question mark of a queue's address; a typing error is told, not answered with nothing. */
final class QueueParameters {

    private static final String BETWEEN = "~";

    private QueueParameters() {}

    static QueueQuery read(
            Reach reach, @Nullable String state, @Nullable String schoolYear, @Nullable String after, int size) {
        return new QueueQuery(
                reach,
                state == null ? null : status(state),
                schoolYear == null ? null : new SchoolYear(schoolYear).value(),
                after == null ? null : key(after),
                Page.size(size));
    }

    static String write(QueueEntry.Key key) {
        return key.openedAt() + BETWEEN + key.id();
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

    private static QueueEntry.Key key(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return new QueueEntry.Key(
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
