package vn.minh.review.proposal.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.SchoolYear;
import vn.minh.review.proposal.ProposalQuery;
import vn.minh.web.Page;

/** What stands behind the question mark of the list's address; a typing error is told, not answered with nothing. */
final class ProposalParameters {

    private static final String BETWEEN = "~";

    private ProposalParameters() {}

    static ProposalQuery read(
            String authority, @Nullable String schoolYear, @Nullable String level, @Nullable String after, int size) {
        return new ProposalQuery(
                authority,
                schoolYear == null ? null : new SchoolYear(schoolYear).value(),
                level == null ? null : level(level),
                after == null ? null : key(after),
                Page.size(size));
    }

    static String write(ProposalQuery.Key key) {
        return key.concludedAt() + BETWEEN + key.review();
    }

    private static int level(String text) {
        return switch (text) {
            case "1", "2", "3" -> Integer.parseInt(text);
            default -> throw refused("level", "Không có mức độ “" + text + "”.", "Chọn 1, 2 hoặc 3.");
        };
    }

    private static ProposalQuery.Key key(String text) {
        int between = text.indexOf(BETWEEN);
        try {
            return new ProposalQuery.Key(
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
