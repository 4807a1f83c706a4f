package vn.minh.review.externalreview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Vietnam;

/** What stands against a move at this moment although the state offers it and the person is the right one. */
record Moment(Reviewed review, Standing standing, Circumstances circumstances) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    Optional<Rejection> against(Move move) {
        return switch (move) {
            case CLAIM, RELEASE, RECORD, RESUME, KEEP_MINUTES -> Optional.empty();
            case REQUEST_SUPPLEMENT -> askedOften();
            case PROPOSE -> unread().or(this::unscored).or(this::unexplained).or(second()::unfinished);
            case TAKE_SECOND -> second().cannotBeTaken();
            case RELEASE_SECOND, RECORD_SECOND -> second().isThrough();
            case FINISH_SECOND -> second().cannotBeFinished();
            case SETTLE -> second().nothingToSettle();
            case COMMENT -> windowOver();
            case CONCLUDE -> windowOpen();
            case RECOGNISE -> settled().or(this::demonstration);
        };
    }

    private SecondRights second() {
        return new SecondRights(review, standing);
    }

    private Optional<Rejection> askedOften() {
        return when(
                review.supplements() >= circumstances.supplementRounds(),
                new Conflict(
                        "supplement-rounds",
                        "Hồ sơ đã được yêu cầu bổ sung " + review.supplements() + " lần, hết số lần được phép.",
                        "Chấm theo minh chứng hiện có, ghi lý do cho từng chỉ tiêu rồi đề xuất kết quả."));
    }

    private Optional<Rejection> unread() {
        return named(
                review.toReread(),
                "findings-to-reread",
                "Đơn vị đã bổ sung, còn chỉ tiêu chưa đọc lại: ",
                "Ghi lại nhận xét cho từng chỉ tiêu này rồi đề xuất.");
    }

    /** Who does not see the unit's points takes none of them over either. */
    private Optional<Rejection> unscored() {
        if (!standing.isBlindTo(review)) {
            return Optional.empty();
        }
        var missing = new TreeSet<>(circumstances.scored());
        missing.removeAll(review.found());
        return named(
                missing,
                "findings-missing",
                "Đoàn chấm kín nên mọi chỉ tiêu phải có điểm của đoàn trước khi đề xuất, còn thiếu: ",
                "Chấm từng chỉ tiêu này rồi đề xuất.");
    }

    private Optional<Rejection> unexplained() {
        return named(
                review.unexplained(),
                "reasons-missing",
                "Điểm khác điểm đơn vị tự chấm nhưng chưa có lý do ở chỉ tiêu: ",
                "Ghi lại điểm kèm lý do cho từng chỉ tiêu này rồi đề xuất.");
    }

    private static Optional<Rejection> named(Collection<String> items, String code, String why, String next) {
        return when(!items.isEmpty(), new Conflict(code, why + String.join(", ", items) + ".", next));
    }

    private Optional<Rejection> windowOpen() {
        return review.state() instanceof State.Proposed proposed ? open(window(proposed)) : Optional.empty();
    }

    private Optional<Rejection> open(CommentWindow window) {
        return when(
                window.isOpen(today()),
                new Conflict(
                        "comment-window",
                        "Đơn vị còn quyền góp ý về đề xuất đến hết ngày " + DAY.format(window.lastDay()) + ".",
                        "Kết luận từ ngày " + DAY.format(window.lastDay().plusDays(1))
                                + ", hoặc ngay khi đơn vị đồng ý."));
    }

    private Optional<Rejection> windowOver() {
        return review.state() instanceof State.Proposed proposed ? over(proposed, window(proposed)) : Optional.empty();
    }

    private Optional<Rejection> over(State.Proposed proposed, CommentWindow window) {
        return when(
                !window.isOpen(today()),
                new Conflict(
                        "comment-window-over",
                        proposed.agreedAt() == null
                                ? "Thời hạn góp ý về đề xuất đã hết."
                                : "Đơn vị đã đồng ý với đề xuất này nên việc góp ý đã kết thúc.",
                        "Trao đổi trực tiếp với cơ quan đánh giá, hoặc đề nghị xem xét lại sau khi có quyết định công"
                                + " nhận."));
    }

    private CommentWindow window(State.Proposed proposed) {
        return new CommentWindow(proposed, circumstances.commentDays());
    }

    private LocalDate today() {
        return Vietnam.dayOf(circumstances.now());
    }

    private Optional<Rejection> settled() {
        return switch (circumstances.settled()) {
            case NO -> Optional.empty();
            case RECOGNISED ->
                Optional.of(new Conflict(
                        "already-recognised",
                        "Kết quả đánh giá này đã được công nhận.",
                        "Mở quyết định công nhận đã có để xem."));
            case REVOKED ->
                Optional.of(new Conflict(
                        "recognition-revoked",
                        "Công nhận dựa trên kết luận này đã bị thu hồi, nên kết luận không còn để công nhận lại.",
                        "Mở quyết định thu hồi để xem; đơn vị tự đánh giá lại trong đợt sau."));
        };
    }

    private Optional<Rejection> demonstration() {
        return when(
                circumstances.demonstrationSet() && !review.dossier().demonstration(),
                new Conflict(
                        "demonstration-set",
                        "Bộ chỉ số còn dòng chưa kiểm chứng nên chỉ dùng để công nhận trong đợt trình diễn.",
                        "Nhập bộ chỉ số chính thức rồi mở đợt đánh giá mới."));
    }

    private static Optional<Rejection> when(boolean broken, Rejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
