package vn.minh.standalone.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code deploy/observability/rules.yaml}, or a text like it. */
public record Rules(String text) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** How long something must hold, and how far an expression looks back. Thresholds have other forms and stay. */
    private static final Pattern SPAN =
            Pattern.compile("(?<before>\\bfor: |\\[)(?<number>\\d+)(?<unit>[smhd])(?=]|\\s)");

    /** One rule; the name of an alert, or of what is recorded. */
    public record Rule(String name, boolean isAlert, JsonNode body) {

        public String expression() {
            return body.path("expr").asText();
        }

        public String severity() {
            return body.path("labels").path("severity").asText();
        }

        public String says(String annotation) {
            return body.path("annotations").path(annotation).asText();
        }
    }

    public static Rules written() {
        return new Rules(text(folder().resolve("rules.yaml")));
    }

    /** {@code deploy/observability} of this checkout. */
    public static Path folder() {
        return Path.of(System.getProperty("minh.root", "")).resolve("deploy/observability");
    }

    public List<Rule> all() {
        try {
            return children(YAML.readTree(text).path("groups"))
                    .flatMap(group -> children(group.path("rules")))
                    .map(rule -> rule.has("alert")
                            ? new Rule(rule.path("alert").asText(), true, rule)
                            : new Rule(rule.path("record").asText(), false, rule))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Rule> alerts() {
        return all().stream().filter(Rule::isAlert).toList();
    }

    /**
     * The same rules where a minute lasts a second and an hour three minutes, so that a test sees soon what takes long:
     * every {@code for} and every window is shorter, nothing else is changed.
     */
    public Rules hurried() {
        return new Rules(SPAN.matcher(text)
                .replaceAll(found -> found.group(1) + shorter(Long.parseLong(found.group(2)), found.group(3)) + "s"));
    }

    private static long shorter(long number, String unit) {
        return switch (unit) {
            case "m" -> number;
            // Two starts have to fit into an hour, and a start takes no less than it takes.
            case "h" -> number * 180;
            case "d" -> number * 60 * 24;
            default ->
                throw new IllegalArgumentException("rules count in minutes, hours and days, not " + number + unit);
        };
    }

    static Stream<JsonNode> children(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
