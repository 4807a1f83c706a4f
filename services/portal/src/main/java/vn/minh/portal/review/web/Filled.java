package vn.minh.portal.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What forms of a review said, as review's API takes it; whether it is right is review's to say. */
final class Filled {

    private Filled() {}

    /** Points with a decimal comma, or for a yes-no item whether it is met. */
    static Map<String, Object> finding(@Nullable String points, @Nullable String met, @Nullable String reason) {
        var body = new HashMap<String, Object>();
        if (points != null && !points.isBlank()) {
            body.put("points", points.strip().replace(',', '.'));
        }
        if (met != null && !met.isBlank()) {
            body.put("met", met.equals("co"));
        }
        if (reason != null && !reason.isBlank()) {
            body.put("reason", reason.strip());
        }
        return body;
    }

    /** Rows of a table whose columns came as lists of equal length. */
    static List<Map<String, Object>> settled(List<String> items, List<String> points, List<String> reasons) {
        return IntStream.range(0, items.size())
                .mapToObj(row -> {
                    var one = finding(at(points, row), null, at(reasons, row));
                    one.put("item", items.get(row));
                    return Map.copyOf(one);
                })
                .toList();
    }

    /** The criteria that have a reason are sent back. */
    static Map<String, Object> supplement(List<String> criteria, List<String> reasons, String dueOn) {
        var asked = IntStream.range(0, criteria.size())
                .filter(row -> !at(reasons, row).isBlank())
                .mapToObj(row -> Map.of(
                        "criterion",
                        criteria.get(row),
                        "reason",
                        at(reasons, row).strip()))
                .toList();
        return dueOn.isBlank() ? Map.of("criteria", asked) : Map.of("criteria", asked, "dueOn", dueOn);
    }

    /** @param present one person's id a line */
    static Map<String, Object> minutes(String heldOn, String place, String present, String absent, String opinions) {
        var body = new HashMap<String, Object>();
        if (!heldOn.isBlank()) {
            body.put("heldOn", heldOn);
        }
        body.put("place", place);
        body.put("present", lines(present));
        body.put("absent", lines(absent));
        if (!opinions.isBlank()) {
            body.put("opinions", opinions);
        }
        return body;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String at(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }
}
