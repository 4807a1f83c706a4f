package vn.minh.standalone.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Wait;

/** The real Prometheus beside a platform on free ports, with the written settings where a minute lasts a second. */
public final class Prometheus implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration START = Duration.ofSeconds(60);
    private static final Pattern TARGET = Pattern.compile("\"127\\.0\\.0\\.1:\\d+\"](\\s+)labels: \\{service: (\\w+)}");

    /** It ends with the pipe that only this JVM holds open, whatever becomes of the JVM. */
    private static final String ON_A_LEASH = "\"$@\" & child=$!; cat >/dev/null; kill -9 $child";

    private final Process process;
    private final String address;
    private final Instant began = Instant.now();

    private Prometheus(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** @param folder where it keeps everything */
    public static Prometheus beside(Platform platform, Rules rules, Path folder) {
        try {
            int port = platform.ports().of("prometheus");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rules.yaml"), rules.text());
            Files.writeString(folder.resolve("prometheus.yaml"), settings(platform));
            var process = new ProcessBuilder(
                            "sh",
                            "-c",
                            ON_A_LEASH,
                            "leash",
                            "prometheus",
                            "--config.file=" + folder.resolve("prometheus.yaml"),
                            "--storage.tsdb.path=" + folder.resolve("data"),
                            "--web.listen-address=127.0.0.1:" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("prometheus.log").toFile())
                    .start();
            var started = new Prometheus(process, "http://127.0.0.1:" + port);
            if (!Wait.until(START, started::isReady)) {
                started.close();
                throw new IllegalStateException(
                        "Prometheus did not start: " + Files.readString(folder.resolve("prometheus.log")));
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As written for one machine; the doors are this platform's, and it looks every other second. */
    private static String settings(Platform platform) {
        var quick = Rules.text(Rules.folder().resolve("prometheus.yaml"))
                .replace("scrape_interval: 15s", "scrape_interval: 2s")
                .replace("evaluation_interval: 15s", "evaluation_interval: 1s")
                .replace("scrape_timeout: 10s", "scrape_timeout: 2s");
        return TARGET.matcher(quick)
                .replaceAll(found -> "\"127.0.0.1:" + platform.ports().management(found.group(2)) + "\"]"
                        + found.group(1) + "labels: {service: " + found.group(2) + "}");
    }

    /** What an expression answers at this moment. */
    public List<JsonNode> ask(String expression) {
        return Rules.children(get("/api/v1/query?query=" + encoded(expression)).at("/data/result"))
                .toList();
    }

    /** Whether an alert has ever fired, with these labels; it need not do so any more. */
    public boolean fired(String alert, Map<String, String> labels) {
        return ask("max_over_time(ALERTS{alertname=\"" + alert + "\", alertstate=\"firing\"}[1h])").stream()
                .map(series -> series.path("metric"))
                .anyMatch(metric -> labels.entrySet().stream()
                        .allMatch(label -> metric.path(label.getKey()).asText().equals(label.getValue())));
    }

    /** Every alert that has ever fired. */
    public Set<String> fired() {
        var names = new TreeSet<String>();
        ask("max_over_time(ALERTS{alertstate=\"firing\"}[1h])")
                .forEach(series -> names.add(series.at("/metric/alertname").asText()));
        return names;
    }

    /** Metrics that the expression names and nobody has, and labels that a metric never has. */
    public List<String> lacking(String expression) {
        ask(expression);
        var lacking = new ArrayList<String>();
        Asked.of(expression).forEach((metric, labels) -> {
            var series = Rules.children(get("/api/v1/series?match[]=" + encoded(metric) + "&start="
                                    + began.getEpochSecond() + "&end="
                                    + Instant.now().plusSeconds(5).getEpochSecond())
                            .path("data"))
                    .toList();
            if (series.isEmpty()) {
                lacking.add(metric);
            }
            labels.stream()
                    .filter(label -> !series.isEmpty() && series.stream().noneMatch(one -> one.has(label)))
                    .forEach(label -> lacking.add(metric + "{" + label + "}"));
        });
        return lacking;
    }

    private boolean isReady() {
        try {
            var asked = HttpRequest.newBuilder(URI.create(address + "/-/ready")).build();
            return HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private JsonNode get(String path) {
        try {
            var asked = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            var answer = JSON.readTree(HTTP.send(asked, BodyHandlers.ofString()).body());
            if (!answer.path("status").asText().equals("success")) {
                throw new IllegalStateException(path + ": " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
