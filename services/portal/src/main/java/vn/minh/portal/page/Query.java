package vn.minh.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. */
public final class Query {

    private Query() {}

    /** An empty field of a form asks for nothing. */
    public static @Nullable String orNull(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** @param pairs name, value, name, value; without a value the name is left out too */
    public static String joined(@Nullable String... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .filter(i -> pairs[i + 1] != null)
                .map(i -> Map.entry(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1])))
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
