package vn.minh.portal.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.evidence.Choice;

/**
 * What somebody wants to see of the queue; review does the finding.
 *
 * @param filter by name; absent: all
 * @param holder {@code me} for what she holds
 * @param after where the page before ended
 */
public record QueueSearch(
        @Nullable String filter,
        @Nullable String schoolYear,
        @Nullable String team,
        @Nullable String holder,
        @Nullable String after) {

    private static final List<Choice> FILTERS = List.of(
            new Choice("WAITING", "Chờ nhận"),
            new Choice("RETURNED", "Đã trả bổ sung"),
            new Choice("LATE", "Quá hạn"),
            new Choice("ANOMALY", "Bất thường"),
            new Choice("CHANGED", "Thay đổi từ lần trước"));

    public QueueSearch {
        filter = orNull(filter);
        schoolYear = orNull(schoolYear);
        team = orNull(team);
        holder = orNull(holder);
        after = orNull(after);
    }

    private static @Nullable String orNull(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    public List<Choice> filters() {
        return FILTERS;
    }

    public boolean isNarrow() {
        return filter != null || schoolYear != null || team != null || holder != null;
    }

    /** As review's API names them. */
    String query() {
        return joined("filter", filter, "schoolYear", schoolYear, "team", team, "holder", holder, "after", after);
    }

    /** The same search from another place, as the portal names it. */
    public String from(String next) {
        return joined("loc", filter, "namHoc", schoolYear, "doan", team, "nguoiGiu", holder, "sau", next);
    }

    private static String joined(@Nullable String... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .filter(i -> pairs[i + 1] != null)
                .map(i -> Map.entry(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1])))
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
