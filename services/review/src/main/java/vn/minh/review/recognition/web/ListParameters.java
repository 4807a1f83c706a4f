package vn.minh.review.recognition.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.SchoolYear;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.RecognitionQuery;
import vn.minh.web.Page;

/** What stands behind the question mark of the list's address; a typing error is told, not answered with nothing. */
final class ListParameters {

    private static final String BETWEEN = "~";

    private ListParameters() {}

    static RecognitionQuery read(
            Reach reach, @Nullable String review, @Nullable String schoolYear, @Nullable String after, int size) {
        return new RecognitionQuery(
                reach,
                null,
                review == null ? null : uuid(review),
                schoolYear == null ? null : new SchoolYear(schoolYear).value(),
                after == null ? null : key(after),
                Page.size(size));
    }

    static String write(Recognition last) {
        return write(last.recognisedAt(), last.id().value());
    }

    static String write(Instant at, UUID id) {
        return at + BETWEEN + id;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw refused("review", "Mã hồ sơ “" + text + "” không đọc được.", "Dùng mã của hồ sơ đánh giá ngoài.");
        }
    }

    static RecognitionQuery.Key key(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return new RecognitionQuery.Key(
                    Instant.parse(text.substring(0, Math.max(0, between))),
                    UUID.fromString(text.substring(between + 1)));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw refused("after", "Vị trí “" + text + "” không đọc được.", "Dùng đúng giá trị next của trang trước.");
        }
    }

    static Rejected refused(String field, String why, String next) {
        return new Rejected(new Invalid(new Fault("query", field, why, next)));
    }
}
