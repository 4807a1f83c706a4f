package vn.minh.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a service's log, one JSON object, as a person reads it. Lines of other programs stay as they are. */
final class LogLine {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private LogLine() {}

    static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            return readable(Data.JSON.readTree(line));
        } catch (JsonProcessingException | DateTimeException _) {
            return line;
        }
    }

    private static String readable(JsonNode line) {
        var at = OffsetDateTime.parse(line.path("timestamp").asText());
        var category = line.path("loggerName").asText();
        return "%s %-5s %s  %s%s%s"
                .formatted(
                        TIME.format(at),
                        line.path("level").asText(),
                        category.substring(category.lastIndexOf('.') + 1),
                        line.path("message").asText(),
                        about(line.path("mdc")),
                        trouble(line));
    }

    private static String about(JsonNode fields) {
        var known = Stream.of("unit", "dossier", "traceId")
                .filter(name -> fields.path(name).isTextual())
                .map(name -> name + "=" + fields.path(name).asText())
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? "" : "  [" + known + "]";
    }

    private static String trouble(JsonNode line) {
        var trace = line.path("stackTrace").asText("");
        return trace.isBlank() ? "" : "\n" + trace.stripTrailing();
    }
}
