package vn.minh.assessment.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import vn.minh.assessment.Sha256;

/**
 * What an item's row remembers of its export, in a hidden cell: with it the import knows which rows somebody filled in,
 * so that a row that was left alone takes nobody's later answer back. It guards against slips, not against malice: the
 * rules and rights of an answer hold anyway.
 *
 * @param version of the answer
 * @param filled hash of what could be filled in
 * @param evidence hash of the evidence shown
 */
record Seal(long version, String filled, String evidence) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{16}) ([0-9a-f]{16})");
    private static final int LENGTH = 16;

    /** @param lines of one item: its own and those of its fields */
    static Seal of(List<Line> lines) {
        var first = lines.getFirst();
        return new Seal(
                first.version(),
                filled(lines, (line, column) -> column.shown(line)),
                evidence(Column.EVIDENCE.shown(first)));
    }

    static Optional<Seal> read(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                ? Optional.of(new Seal(Long.parseLong(match.group(1)), match.group(2), match.group(3)))
                : Optional.empty();
    }

    static String filled(List<Line> lines, BiFunction<Line, Column, Content> cell) {
        var all = new ArrayList<String>();
        for (var line : lines) {
            // Every such column, taken by this line or not: what a line takes may depend on what is answered.
            for (var column : Column.FILLED_IN) {
                var text = cell.apply(line, column).text();
                all.add(line.key() + " " + column + " " + text.length() + " " + text);
            }
        }
        return hash(String.join("\n", all));
    }

    static String evidence(Content shown) {
        return hash(shown.text());
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, LENGTH);
    }

    @Override
    public String toString() {
        return version + " " + filled + " " + evidence;
    }
}
