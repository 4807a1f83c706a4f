package vn.minh.standalone.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A board for Grafana as it is written. */
public record Board(String file, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One drawing on it. */
    public record Panel(String board, JsonNode body) {

        public String title() {
            return board + " · " + body.path("title").asText();
        }

        /** What it asks, with everything chosen where the reader of the board may choose. */
        public List<String> expressions() {
            return Rules.children(body.path("targets"))
                    .map(target -> target.path("expr").asText().replace("$service", ".*"))
                    .toList();
        }
    }

    public static List<Board> written() {
        try (Stream<Path> files = Files.list(Rules.folder().resolve("dashboards"))) {
            return files.sorted()
                    .map(file -> of(file.getFileName().toString(), Rules.text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Board of(String file, String text) {
        try {
            return new Board(file, JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no JSON", e);
        }
    }

    /** Everything drawn; rows are only headings. */
    public List<Panel> panels() {
        return Rules.children(body.path("panels"))
                .filter(panel -> !panel.path("type").asText().equals("row"))
                .map(panel -> new Panel(body.path("title").asText(), panel))
                .toList();
    }
}
