package vn.minh.publication.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.publication.exchange.Brought.Cell;

/** What is filled in for one record, read by the words of the guide. */
final class Answers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final Sheet.Line line;
    private final Sheet.Faults faults;

    Answers(Sheet.Line line, Sheet.Faults faults) {
        this.line = line;
        this.faults = faults;
    }

    /** Absent when nothing is filled in, or something is wrong with it. */
    @Nullable Said read() {
        int before = faults.count();
        for (var column : new Column[] {Column.RESULT, Column.RECEIPT, Column.REASON}) {
            if (!line.at(column).plain()) {
                fault(
                        column,
                        "not-plain",
                        "là công thức, ngày, số quá dài hoặc giá trị lỗi",
                        "Ghi lại dưới dạng văn bản.");
            }
        }
        return faults.count() > before ? null : said(line.at(Column.RESULT));
    }

    private @Nullable Said said(Cell result) {
        return switch (word(result.text())) {
            case "" -> nothing();
            case Brought.TAKEN -> taken();
            case Brought.REFUSED -> refused();
            default -> {
                fault(
                        Column.RESULT,
                        "unknown-word",
                        "không phải kết quả đọc được",
                        "Chọn " + Brought.TAKEN + " hoặc " + Brought.REFUSED + ".");
                yield null;
            }
        };
    }

    private @Nullable Said nothing() {
        if (isFilled(Column.RECEIPT) || isFilled(Column.REASON)) {
            faults.add(new Fault(
                    "result-missing",
                    line.place(Column.RESULT),
                    "Dòng có số biên nhận hoặc lý do nhưng chưa có kết quả.",
                    "Chọn " + Brought.TAKEN + " hoặc " + Brought.REFUSED + ", hoặc để trống cả ba ô."));
        }
        return null;
    }

    private @Nullable Said taken() {
        var number = line.at(Column.RECEIPT).text();
        if (number.isEmpty()) {
            fault(
                    Column.RECEIPT,
                    "receipt-missing",
                    "trống, trong khi kết quả là " + Brought.TAKEN,
                    "Ghi số biên nhận.");
            return null;
        }
        if (isFilled(Column.REASON)) {
            fault(
                    Column.REASON,
                    "reason-beside-receipt",
                    "có lý do, trong khi kết quả là " + Brought.TAKEN,
                    "Xóa lý do hoặc sửa kết quả.");
            return null;
        }
        return fits(Column.RECEIPT, Said.LONGEST_RECEIPT) ? new Said.Taken(number) : null;
    }

    private @Nullable Said refused() {
        if (!isFilled(Column.REASON)) {
            fault(
                    Column.REASON,
                    "reason-missing",
                    "trống, trong khi kết quả là " + Brought.REFUSED,
                    "Ghi lý do từ chối.");
            return null;
        }
        if (isFilled(Column.RECEIPT)) {
            fault(
                    Column.RECEIPT,
                    "receipt-beside-refusal",
                    "có số biên nhận, trong khi kết quả là " + Brought.REFUSED,
                    "Xóa số biên nhận hoặc sửa kết quả.");
            return null;
        }
        return fits(Column.REASON, Said.LONGEST_REASON)
                ? Said.refused(line.at(Column.REASON).text(), null)
                : null;
    }

    private boolean fits(Column column, int longest) {
        var text = line.at(column).text();
        if (text.length() > longest) {
            fault(column, "too-long", "dài " + text.length() + " ký tự, tối đa " + longest, "Rút ngắn lại.");
            return false;
        }
        if (CONTROL.matcher(text).find()) {
            fault(column, "control-character", "chứa ký tự điều khiển", "Gõ lại nội dung ô.");
            return false;
        }
        return true;
    }

    private boolean isFilled(Column column) {
        return !line.at(column).text().isEmpty();
    }

    private void fault(Column column, String code, String what, String next) {
        var text = line.at(column).text();
        var shown = text.isEmpty() ? "" : " (“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”)";
        faults.add(new Fault(code, line.place(column), "Ô “" + column.title() + "”" + shown + " " + what + ".", next));
    }

    /** People write it as they like: with or without capitals, decomposed, with more than one blank. */
    static String word(String text) {
        var one =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        return one.strip().toUpperCase(Locale.ROOT);
    }
}
