package vn.minh.review.team.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.team.ReviewTeam;
import vn.minh.review.team.Sight;
import vn.minh.review.team.TeamQuery;
import vn.minh.web.Page;

/** What stands behind the question mark of a list's address; a typing error is told, not answered with nothing. */
final class TeamParameters {

    private static final String BETWEEN = "~";

    private TeamParameters() {}

    static TeamQuery read(Sight sight, @Nullable String campaign, @Nullable String after, int size) {
        return new TeamQuery(
                sight,
                campaign == null ? null : campaign(campaign),
                after == null ? null : key(after),
                Page.size(size));
    }

    static String write(ReviewTeam last) {
        return last.founding().at() + BETWEEN + last.id();
    }

    static UUID campaign(@Nullable String text) {
        if (text == null) {
            throw refused("campaign", "Chưa chọn đợt đánh giá.", "Gửi kèm mã của đợt đánh giá.");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw refused("campaign", "Mã đợt “" + text + "” không đọc được.", "Dùng mã của đợt đánh giá.");
        }
    }

    private static TeamQuery.Key key(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return new TeamQuery.Key(
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
