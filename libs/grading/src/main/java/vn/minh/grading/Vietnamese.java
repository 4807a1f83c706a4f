package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Map;

/** How numbers and sentences are put before people. */
final class Vietnamese {

    private Vietnamese() {}

    /** Decimal comma, no grouping: 75,01. A number too long to read is shown as it came. */
    static String number(BigDecimal value) {
        return Decimals.isModest(value) ? Decimals.exact(value).toPlainString().replace('.', ',') : value.toString();
    }

    /** Fills {@code {name}} in a template; values are never looked at for further names. */
    static String fill(String template, Map<String, String> values) {
        var said = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            var name = template.substring(open + 1, close);
            said.append(template, from, open).append(values.getOrDefault(name, "…"));
            from = close + 1;
        }
        return said.append(template, from, template.length()).toString();
    }
}
