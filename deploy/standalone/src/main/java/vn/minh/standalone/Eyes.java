package vn.minh.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What an operator sees of the services: their logs in words, one trace over all of them, more of a log for a while. */
final class Eyes {

    private static final int OK = 200;

    private final Platform platform;
    private final PrintStream out;

    Eyes(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    /** Line by line, as they come. */
    void readable(InputStream log) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(log, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            out.println(LogLine.readable(line));
        }
    }

    /** Every line of every log that names the trace, and every fact recorded in it, in the order of time. */
    void trace(String id) throws IOException {
        if (!id.matches("[0-9a-f]{32}")) {
            throw new Trouble("“" + id + "” is no trace: it has 32 digits from 0 to f, see traceId in ./minh logs.");
        }
        var found = new TraceSearch(platform, id).run();
        found.forEach(line -> out.println(line.part() + "  " + line.text()));
        if (found.isEmpty()) {
            out.println("no log and no fact names this trace");
        }
    }

    /** The service refuses what is no category, level or time, and says why. */
    void logLevel(String service, String category, String level, String time) throws IOException {
        if (!(platform.part(service) instanceof Application asked)) {
            throw new Trouble(service + " is not one of our services: its log says what it says.");
        }
        var address = "http://127.0.0.1:%d/q/log-levels/%s?level=%s&for=%s"
                .formatted(asked.management(), Web.encode(category), Web.encode(level), Web.encode(time));
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .PUT(BodyPublishers.noBody())
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            var said = Data.JSON.readTree(answer.body());
            if (answer.statusCode() != OK) {
                throw new Trouble(said.path("title").asText() + " "
                        + said.path("detail").asText() + " " + said.path("next").asText());
            }
            out.println(service + " says " + said.path("level").asText() + " of " + category + " for "
                    + said.path("forSeconds").asText() + " s");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted before " + service + " answered.");
        }
    }
}
