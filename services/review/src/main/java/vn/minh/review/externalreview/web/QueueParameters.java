package vn.minh.review.externalreview.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.SchoolYear;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.QueueFilter;
import vn.minh.review.externalreview.QueueQuery;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Status;
import vn.minh.web.Page;

/** What stands behind the question mark of a queue's address; a typing error is told, not answered with nothing. */
public class QueueParameters {

    private static final String BETWEEN = "~";
    private static final String ME = "me";
    private static final int USUAL = 50;

    @RestQuery
    @Nullable String state;

    @RestQuery
    @Nullable String filter;

    @RestQuery
    @Nullable String schoolYear;

    @RestQuery
    @Nullable String team;

    @RestQuery
    @Nullable String holder;

    @RestQuery
    @Nullable String after;

    @RestQuery
    @Nullable Integer size;

    QueueQuery within(Reach reach) {
        return new QueueQuery(
                reach,
                asked(state, text -> one(Status.values(), "state", "trạng thái", text)),
                asked(filter, text -> one(QueueFilter.values(), "filter", "bộ lọc", text)),
                asked(schoolYear, text -> new SchoolYear(text).value()),
                asked(team, QueueParameters::team),
                asked(holder, QueueParameters::me) != null,
                asked(after, QueueParameters::key),
                Page.size(size == null ? USUAL : size));
    }

    static String write(QueueEntry.Key key) {
        return key.openedAt() + BETWEEN + key.id();
    }

    /** An empty field of a form asks nothing. */
    private static <T> @Nullable T asked(@Nullable String text, Function<String, T> read) {
        return text == null || text.isBlank() ? null : read.apply(text);
    }

    private static <E extends Enum<E>> E one(E[] all, String field, String noun, String text) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        field, "Không có " + noun + " “" + text + "”.", "Chọn một trong " + Arrays.toString(all)));
    }

    private static UUID team(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw refused("team", "Mã đoàn “" + text + "” không đọc được.", "Dùng mã của đoàn trong danh sách đoàn.");
        }
    }

    private static Boolean me(String text) {
        if (!text.equals(ME)) {
            throw refused("holder", "Chỉ hỏi được hồ sơ do chính mình giữ.", "Dùng holder=me.");
        }
        return true;
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
