package vn.minh.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for on the shelf; what is absent is not asked for.
 *
 * @param after where the page before ended
 */
public record Search(
        @Nullable String text,
        @Nullable String criterion,
        @Nullable String state,
        @Nullable String link,
        @Nullable String after) {

    public Search {
        text = orNull(text);
        criterion = orNull(criterion);
        state = orNull(state);
        link = orNull(link);
        after = orNull(after);
    }

    public boolean isNarrow() {
        return text != null || criterion != null || state != null || link != null;
    }

    /** As the API asks. */
    String query(int size) {
        return "?size=" + size + tail("text", "criterion", "state", "link", "after", after);
    }

    /** The address of the page that follows, as this portal writes it. */
    public String next(String end) {
        return "/minh-chung?"
                + tail("tim", "tieuChi", "trangThai", "lienKet", "sau", end).substring(1);
    }

    private String tail(
            String textName,
            String criterionName,
            String stateName,
            String linkName,
            String afterName,
            @Nullable String end) {
        var all = new LinkedHashMap<String, @Nullable String>();
        all.put(textName, text);
        all.put(criterionName, criterion);
        all.put(stateName, state);
        all.put(linkName, link);
        all.put(afterName, end);
        return all.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(Search::written)
                .collect(Collectors.joining());
    }

    private static String written(Map.Entry<String, @Nullable String> one) {
        var value = one.getValue();
        return value == null ? "" : "&" + one.getKey() + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
