package vn.minh.assessment.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.minh.assessment.workbook.Content.Amount;
import vn.minh.assessment.workbook.Content.Percent;
import vn.minh.assessment.workbook.Read.Value;
import vn.minh.assessment.workbook.Read.Wrong;

/** Numbers as people here write them: 4,5 and 4.5 are the same; 1.234 is either one thousand or one, so it is asked. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}([.,][0-9]{1,18})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private Numbers() {}

    static Read read(Shape.Number shape, Content content) {
        return switch (content) {
            case Amount amount -> new Value(amount);
            case Percent(var shown) when shape.percentage() -> new Value(new Amount(shown));
            case Percent percent -> unreadable(percent.text());
            case Content.Words words -> fromText(shape, words.said());
            case Content.Blank blank -> new Value(blank);
            case Content.Strange strange -> unreadable(strange.text());
        };
    }

    private static Read fromText(Shape.Number shape, String said) {
        var text = said.replace('\u00a0', ' ').replace('\u2212', '-').strip();
        var number = shape.percentage() && text.endsWith("%")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        if (THOUSANDS.matcher(number).matches()) {
            return new Wrong(
                    "number-ambiguous",
                    "“" + said + "” có thể là một số thập phân, cũng có thể là hàng nghìn.",
                    "Ghi lại dưới dạng số, phần thập phân sau dấu phẩy, không ghi dấu ngăn hàng nghìn.");
        }
        return PLAIN.matcher(number).matches()
                ? new Value(new Amount(new BigDecimal(number.replace(',', '.'))))
                : unreadable(said);
    }

    private static Wrong unreadable(String said) {
        return new Wrong(
                "not-a-number",
                "“" + said + "” không phải là số đọc được.",
                "Ghi bằng chữ số, phần thập phân sau dấu phẩy, ví dụ 4,5.");
    }
}
