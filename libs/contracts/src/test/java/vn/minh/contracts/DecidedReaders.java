package vn.minh.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table "who reads what" of decision 0001, as lines like {@code review.externalreview reads minh.….v1}. */
final class DecidedReaders {

    private static final Path DECISION =
            Path.of(System.getProperty("minh.root", "../.."), "deploy/decisions/0001-how-the-parts-meet.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(?<consumer>[a-z.]+)` \\| (?<topics>.+) \\|$");

    private DecidedReaders() {}

    static List<String> lines() {
        try {
            var table = Files.readString(DECISION)
                    .split("\\*\\*Who reads what\\*\\*")[1]
                    .split("\\*\\*Tables\\.")[0];
            return ROW.matcher(table)
                    .results()
                    .flatMap(row -> topics(row.group("topics")).map(topic -> row.group("consumer") + " reads " + topic))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code self-assessment (own result), sector receipts}: remarks off, short names to topics. */
    private static Stream<String> topics(String shortNames) {
        return Stream.of(shortNames.replaceAll("\\([^)]*\\)", "").split(","))
                .map(String::strip)
                .map(DecidedReaders::topic);
    }

    private static String topic(String shortName) {
        var end = "." + shortName.replace(' ', '.') + ".v1";
        return Contract.families()
                .map(family -> EventFamily.of(family).topic())
                .filter(topic -> topic.endsWith(end))
                .findAny()
                .orElseThrow(() -> new AssertionError("decision 0001 names no topic of ours: " + shortName));
    }
}
