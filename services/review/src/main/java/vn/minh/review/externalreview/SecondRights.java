package vn.minh.review.externalreview;

import java.util.Optional;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;

/** What stands against the moves of a second reading, and against a proposal that has to wait for it. */
record SecondRights(Scrutiny scrutiny, Reviewed review, String person) {

    SecondRights(Reviewed review, Standing standing) {
        this(review.scrutiny(), review, standing.id());
    }

    /** Whoever found something for the first reading has seen its points. */
    Optional<Rejection> firstReader() {
        return when(
                isHolder() || (review.reviewedBy().contains(person) && !scrutiny.isReadBy(person)),
                new Forbidden(
                        "Bạn đã đọc hồ sơ này ở lần đọc thứ nhất nên không đọc lần hai.",
                        "Nhờ thành viên khác của đoàn nhận đọc lần hai."));
    }

    Optional<Rejection> notTheReader() {
        return when(
                !scrutiny.isReadBy(person),
                new Forbidden(
                        "Việc này dành cho người đang đọc lần hai hồ sơ.",
                        "Nhận đọc lần hai trước, hoặc nhờ người đang đọc thực hiện."));
    }

    /** Neither of the two decides between them. */
    Optional<Rejection> oneOfTheReaders() {
        return when(
                isHolder() || scrutiny.isReadBy(person),
                new Forbidden(
                        "Bạn là một trong hai người đọc nên không chốt điểm giữa hai lần đọc.",
                        "Nhờ trưởng đoàn không đọc hồ sơ này hoặc cán bộ phụ trách của cơ quan đánh giá chốt điểm."));
    }

    /** Who reads it a second time does not take it over from the first. */
    Optional<Rejection> readsItAlready() {
        return when(
                scrutiny.isReadBy(person),
                new Forbidden(
                        "Bạn là người đọc lần hai của hồ sơ này nên không nhận đọc lần thứ nhất.",
                        scrutiny.finished()
                                ? "Nhờ thành viên khác của đoàn nhận hồ sơ."
                                : "Trả lại việc đọc lần hai rồi nhận hồ sơ, hoặc nhờ thành viên khác nhận."));
    }

    Optional<Rejection> cannotBeTaken() {
        return when(
                        !scrutiny.needed(),
                        new Conflict(
                                "second-reading-not-needed",
                                "Hồ sơ này không thuộc diện đọc lần hai.",
                                "Tiếp tục đánh giá như thường lệ."))
                .or(() -> when(
                        scrutiny.reader() != null,
                        new Conflict(
                                "second-reading-taken",
                                "Đã có người nhận đọc lần hai hồ sơ này.",
                                "Chọn hồ sơ khác, hoặc nhờ trưởng đoàn đổi người đọc.")));
    }

    Optional<Rejection> isThrough() {
        return nobodyReads()
                .or(() -> when(
                        scrutiny.finished(),
                        new Conflict(
                                "second-reading-finished",
                                "Lần đọc thứ hai đã kết thúc.",
                                "Điểm khác nhau do trưởng đoàn hoặc cán bộ phụ trách chốt.")));
    }

    Optional<Rejection> cannotBeFinished() {
        return isThrough()
                .or(() -> when(
                        !scrutiny.unexplained().isEmpty(),
                        new Conflict(
                                "reasons-missing",
                                "Điểm khác điểm đơn vị tự chấm mà chưa có lý do ở: "
                                        + String.join(", ", scrutiny.unexplained()) + ".",
                                "Ghi lý do cho từng chỉ tiêu này rồi kết thúc.")));
    }

    Optional<Rejection> nothingToSettle() {
        return when(
                scrutiny.differing().isEmpty() && scrutiny.settled().isEmpty(),
                new Conflict(
                        "nothing-to-settle",
                        scrutiny.finished()
                                ? "Hai lần đọc không khác nhau ở chỉ tiêu nào."
                                : "Chưa có lần đọc thứ hai nào kết thúc.",
                        "Chờ hai người đọc xong; chỉ chốt điểm khi hai lần đọc khác nhau."));
    }

    /** What a proposal waits for. */
    Optional<Rejection> unfinished() {
        return awaited()
                .or(() -> when(
                        !scrutiny.differing().isEmpty(),
                        new Conflict(
                                "readers-differ",
                                "Hai lần đọc khác nhau ở: " + String.join(", ", scrutiny.differing()) + ".",
                                "Nhờ trưởng đoàn hoặc cán bộ phụ trách chốt điểm rồi đề xuất.")));
    }

    private Optional<Rejection> awaited() {
        return when(
                scrutiny.awaited(),
                new Conflict(
                        "second-reading-needed",
                        "Hồ sơ cần đọc lần hai (" + scrutiny.why() + ") mà chưa đọc xong.",
                        scrutiny.reader() == null
                                ? "Nhờ một thành viên khác của đoàn nhận đọc lần hai; đoàn thiếu người thì đề nghị cơ quan"
                                        + " đánh giá bổ sung."
                                : "Chờ người đọc lần hai kết thúc rồi đề xuất."));
    }

    private Optional<Rejection> nobodyReads() {
        return when(
                scrutiny.reader() == null,
                new Conflict(
                        "second-reading-not-taken",
                        "Chưa có ai nhận đọc lần hai hồ sơ này.",
                        "Nhận đọc lần hai trước, nếu hồ sơ thuộc diện này."));
    }

    private boolean isHolder() {
        return person.equals(review.state().holder());
    }

    private static Optional<Rejection> when(boolean broken, Rejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
