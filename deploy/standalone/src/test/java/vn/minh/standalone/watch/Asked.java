package vn.minh.standalone.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an expression of Prometheus names: each metric, and the labels it is chosen by. */
public final class Asked {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern METRIC =
            Pattern.compile("(?<![\\w:.])(?<name>[a-zA-Z_:][\\w:]*)\\s*(?<labels>\\{[^}]*})?(?!\\s*[\\w:(])");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "inf", "nan");

    private Asked() {}

    /** The labels that each metric is chosen by. */
    public static Map<String, Set<String>> of(String expression) {
        var bare = GROUPING.matcher(TEXT.matcher(expression).replaceAll("\"\""))
                .replaceAll(" ")
                .replaceAll("\\[[^\\]]*]", " ");
        var asked = new LinkedHashMap<String, Set<String>>();
        var found = METRIC.matcher(bare);
        while (found.find()) {
            if (!WORDS.contains(found.group("name"))) {
                var labels = asked.computeIfAbsent(found.group("name"), _ -> new TreeSet<>());
                var chosen = LABEL.matcher(found.group("labels") == null ? "" : found.group("labels"));
                while (chosen.find()) {
                    labels.add(chosen.group(1));
                }
            }
        }
        return asked;
    }
}
