package vn.minh.review.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.State;

/**
 * Whether a person may appeal against a recognition within her reach now, and why not.
 *
 * @param days how long after the recognition
 * @param before the appeal against it that was not withdrawn, if there is one
 */
public record Filing(
        Recognition recognition,
        Standing standing,
        int days,
        @Nullable Status before,
        Instant now) {

    /** Last day, Vietnam, on which the unit may appeal. */
    public LocalDate lastDay() {
        return Vietnam.dayOf(recognition.recognisedAt()).plusDays(days);
    }

    void require() {
        against().ifPresent(reason -> {
            throw new Rejected(reason);
        });
    }

    /** The first thing that stands against it; empty when she may. */
    public Optional<Rejection> against() {
        return Stream.<Supplier<Optional<Rejection>>>of(
                        this::role, this::stands, this::isFinal, this::earlier, this::late)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Rejection> role() {
        return when(
                !Rights.headsUnit(standing, recognition.dossier().unit().code()),
                new Forbidden(
                        "Chỉ người đứng đầu đơn vị được công nhận gửi được đề nghị xem xét lại.",
                        "Nhờ người đứng đầu đơn vị thực hiện."));
    }

    private Optional<Rejection> stands() {
        return switch (recognition.state()) {
            case State.Recognised _ -> Optional.empty();
            case State.Superseded _ ->
                Optional.of(new Conflict(
                        "recognition-superseded",
                        "Quyết định này đã được thay thế bằng quyết định khác.",
                        "Mở quyết định đang có hiệu lực của hồ sơ để xem."));
            case State.Revoked _ ->
                Optional.of(new Conflict(
                        "recognition-revoked",
                        "Công nhận này đã bị thu hồi, nên không còn kết quả để xem xét lại.",
                        "Đọc lý do thu hồi; nếu không đồng ý, gửi khiếu nại bằng văn bản tới cơ quan cấp trên của cơ"
                                + " quan thu hồi."));
        };
    }

    private Optional<Rejection> isFinal() {
        return when(
                recognition.supersedes() != null,
                new Conflict(
                        "appeal-final",
                        "Quyết định này là kết quả của một lần xem xét lại, nên không xem xét lại nữa.",
                        "Nếu vẫn không đồng ý, gửi khiếu nại bằng văn bản tới cơ quan cấp trên của cơ quan công nhận."));
    }

    private Optional<Rejection> earlier() {
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(
                before == Status.DECIDED
                        ? new Conflict(
                                "appeal-decided",
                                "Đề nghị xem xét lại quyết định này đã được giải quyết.",
                                "Mở đề nghị đã gửi để đọc kết quả và lý do.")
                        : open());
    }

    /** Two heads of the unit at once: the second one is told the same by the table. */
    public static Conflict open() {
        return new Conflict(
                "appeal-open",
                "Đã có một đề nghị xem xét lại quyết định này đang được xử lý.",
                "Mở đề nghị đã gửi; muốn nêu thêm tiêu chí thì rút đề nghị đó khi chưa có hội đồng rồi gửi lại.");
    }

    private Optional<Rejection> late() {
        var last = lastDay();
        return when(
                Vietnam.dayOf(now).isAfter(last),
                new Conflict(
                        "appeal-late",
                        "Hạn đề nghị xem xét lại là hết ngày " + last.getDayOfMonth() + "/" + last.getMonthValue() + "/"
                                + last.getYear() + ".",
                        "Gửi khiếu nại bằng văn bản tới cơ quan công nhận nếu có lý do bất khả kháng."));
    }

    private static Optional<Rejection> when(boolean broken, Rejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
