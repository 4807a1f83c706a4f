package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is left of one trace: lines of all logs, and the facts recorded in it. */
record TraceSearch(Platform platform, String id) {

    /** The portal and the sandbox record no facts of ours; reporting only reads them. */
    private static final Set<String> WITHOUT_FACTS = Set.of("portal", "sandbox", "reporting");

    private static final String FACTS = "select recorded_at, type, subject from event_log where trace like ?";

    record Line(Instant at, String part, String text) {}

    List<Line> run() throws IOException {
        var found = new ArrayList<Line>();
        try (var logs = Files.list(platform.home().log("any").getParent())) {
            logs.filter(log -> log.toString().endsWith(".log")).forEach(log -> found.addAll(lines(log)));
        }
        for (var part : platform.parts()) {
            if (part instanceof Application service && !WITHOUT_FACTS.contains(service.name()) && service.ready()) {
                found.addAll(facts(service.name()));
            }
        }
        found.sort(Comparator.comparing(Line::at));
        return found;
    }

    private List<Line> facts(String service) {
        try (var database = platform.database(service);
                var query = database.prepareStatement(FACTS)) {
            query.setString(1, "__-" + id + "-%");
            var facts = new ArrayList<Line>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    facts.add(new Line(
                            rows.getTimestamp(1).toInstant(),
                            service,
                            "recorded " + rows.getString(2) + " of " + rows.getString(3)));
                }
            }
            return facts;
        } catch (SQLException unreadable) {
            throw new Trouble("the facts of " + service + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private List<Line> lines(Path log) {
        var name = log.getFileName().toString();
        var part = name.substring(0, name.length() - ".log".length());
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("{") && line.contains(id))
                    .flatMap(line -> line(part, line))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Trouble(log + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Stream<Line> line(String part, String text) {
        try {
            JsonNode line = Data.JSON.readTree(text);
            var at = OffsetDateTime.parse(line.path("timestamp").asText()).toInstant();
            return Stream.of(new Line(at, part, LogLine.readable(text)));
        } catch (IOException | DateTimeParseException _) {
            return Stream.empty();
        }
    }
}
