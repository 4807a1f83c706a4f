package vn.minh.evidence.catalogue.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.catalogue.Piece;
import vn.minh.evidence.catalogue.web.Line.Listed;

/** The columns of a list of evidence, in their order; texts, whole numbers or dates. */
enum Column {
    NUMBER("STT", 6, line -> (long) line.number()),
    CRITERION(
            "Tiêu chí",
            30,
            line -> line.criterion().code() + ". " + line.criterion().text()),
    ITEM("Chỉ tiêu", 36, line -> line.item().code() + ". " + line.item().text()),
    CODE("Mã minh chứng", 15, of(Piece::code)),
    TITLE("Tên minh chứng", 40, of(piece -> piece.words().title())),
    DOCUMENT_NUMBER("Số/ký hiệu", 16, of(piece -> piece.words().documentNumber())),
    DOCUMENT_DATE("Ngày ban hành", 12, of(piece -> piece.words().documentDate())),
    ISSUER("Cơ quan ban hành", 24, of(piece -> piece.words().issuer())),
    EFFECT("Hiệu lực", 16, of(Column::effect)),
    VERSION("Phiên bản", 8, of(piece -> (long) piece.version())),
    PLACE(
            "Tệp hoặc liên kết",
            36,
            of(piece -> piece.isLink()
                    ? String.valueOf(piece.address())
                    : piece.original().name())),
    SIZE("Dung lượng (byte)", 14, of(piece -> piece.original().size())),
    SHA256("SHA-256", 34, of(piece -> piece.original().sha256().hex())),
    REMARK("Ghi chú", 26, Column::remark);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final String title;
    private final int width;
    private final Function<Line, @Nullable Object> content;

    Column(String title, int width, Function<Line, @Nullable Object> content) {
        this.title = title;
        this.width = width;
        this.content = content;
    }

    String title() {
        return title;
    }

    /** Characters. */
    int width() {
        return width;
    }

    @Nullable Object content(Line line) {
        return content.apply(line);
    }

    private static Function<Line, @Nullable Object> of(Function<Piece, @Nullable Object> shown) {
        return line -> line instanceof Listed listed ? shown.apply(listed.piece()) : null;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static @Nullable String effect(Piece piece) {
        var effect = piece.effect();
        var from = effect.from() == null ? "" : "từ " + day(effect.from());
        var to = effect.to() == null ? "" : "đến " + day(effect.to());
        return from.isEmpty() && to.isEmpty() ? null : (from + " " + to).strip();
    }

    private static String remark(Line line) {
        return switch (line) {
            case Line.Bare _ -> "Chưa có minh chứng";
            case Listed(var _, var _, var item, var piece) -> {
                var remarks = new ArrayList<String>();
                if (piece.sensitive()) {
                    remarks.add("Nhạy cảm");
                }
                if (piece.effect().stillValid()) {
                    remarks.add("Đơn vị xác nhận còn giá trị");
                }
                var shared = piece.sharedWith(item.code());
                if (!shared.isEmpty()) {
                    remarks.add("Dùng chung với " + String.join(", ", shared));
                }
                yield String.join("; ", remarks);
            }
        };
    }
}
