package vn.minh.assessment.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workbook.Content.Amount;
import vn.minh.assessment.workbook.Content.Percent;
import vn.minh.assessment.workbook.Content.Strange;
import vn.minh.assessment.workbook.Content.Words;
import vn.minh.assessment.workbook.Read.Value;
import vn.minh.assessment.workbook.Read.Wrong;

/** What may be filled into a cell: shown to whoever fills it, held against what came back. */
public sealed interface Shape {

    /** One of these words. */
    record Choice(List<String> words) implements Shape {}

    /** A number; the bounds are a help while typing, the rule is the set's. */
    record Number(
            boolean whole, boolean percentage, @Nullable BigDecimal most) implements Shape {}

    record Text() implements Shape {}

    String FORMULA = "=";

    default Read read(Content content) {
        return switch (content) {
            case Content.Blank _ -> new Value(content);
            case Strange strange -> strange(strange);
            case Words words
            when words.said().strip().startsWith(FORMULA) ->
                new Wrong(
                        "formula-as-text",
                        "Ô chứa công thức viết dưới dạng chữ “" + words.said() + "”.",
                        "Ghi kết quả, không ghi công thức; nội dung không được bắt đầu bằng dấu =.");
            case Words words when words.said().isBlank() -> new Value(Content.BLANK);
            case Words _, Amount _, Percent _ ->
                switch (this) {
                    case Choice(var words) -> choice(words, content);
                    case Number number -> Numbers.read(number, content);
                    case Text _ -> new Value(new Words(content.text().strip()));
                };
        };
    }

    private static Read choice(List<String> words, Content content) {
        var said = plain(content.text());
        return words.stream()
                .filter(word -> plain(word).equals(said))
                .findFirst()
                .or(() -> words.stream()
                        .filter(word -> plain(word).equalsIgnoreCase(said))
                        .findFirst())
                .<Read>map(word -> new Value(new Words(word)))
                .orElseGet(() -> new Wrong(
                        "not-a-choice",
                        "“" + content.text() + "” không có trong danh sách chọn.",
                        "Chọn một trong: " + String.join(", ", words) + "."));
    }

    /** Some systems write “ó” as one character, some as two. */
    private static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFC);
    }

    private static Wrong strange(Strange strange) {
        return switch (strange.kind()) {
            case FORMULA ->
                new Wrong(
                        "formula",
                        "Ô chứa công thức =" + strange.text() + "; công thức không được tính.",
                        "Thay công thức bằng kết quả của nó.");
            case DATE ->
                new Wrong(
                        "date",
                        "Ô đang chứa một ngày (" + strange.text() + "): có thể bảng tính đã tự đổi số thành ngày.",
                        "Xóa ô rồi ghi lại, dùng dấu phẩy cho phần thập phân, ví dụ 4,5.");
            case TRUTH ->
                new Wrong("not-a-choice", "Ô chứa giá trị logic " + strange.text() + ".", "Chọn từ danh sách của ô.");
            case FAILURE ->
                new Wrong("cell-failure", "Ô đang báo lỗi " + strange.text() + ".", "Xóa nội dung ô rồi ghi lại.");
        };
    }
}
