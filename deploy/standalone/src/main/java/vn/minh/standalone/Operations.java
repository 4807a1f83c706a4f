package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Subjects that stopped behind an event nobody could handle: list them, try again, or step over with a reason. */
final class Operations {

    private static final int OK = 200;

    /** The portal hears no facts; the sandbox stands for a system that is not ours. */
    private static final Set<String> WITHOUT_INBOX = Set.of("portal", "sandbox");

    private final Platform platform;
    private final PrintStream out;

    Operations(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    /** How many there are. */
    int parked() throws IOException {
        int found = 0;
        for (var part : platform.parts()) {
            if (part instanceof Application service && !WITHOUT_INBOX.contains(service.name()) && service.ready()) {
                for (var key : list(service.name())) {
                    out.println(line(service.name(), key));
                    found++;
                }
            }
        }
        if (found == 0) {
            out.println("nothing is parked");
        }
        return found;
    }

    void replay(String service, String key) throws IOException {
        for (var parked : find(service, key)) {
            report(service, key, Web.post(route(service, parked) + "/replay", token(), Data.JSON.createObjectNode()));
        }
    }

    void skip(String service, String key, String reason) throws IOException {
        for (var parked : find(service, key)) {
            var body = Data.JSON.createObjectNode().put("reason", reason);
            report(service, key, Web.post(route(service, parked) + "/skip", token(), body));
        }
    }

    private List<JsonNode> find(String service, String key) throws IOException {
        var found = list(service).stream()
                .filter(parked -> parked.path("key").asText().equals(key))
                .toList();
        if (found.isEmpty()) {
            throw new Trouble("in " + service + " nothing is parked under " + key + ": see ./minh parked.");
        }
        return found;
    }

    private List<JsonNode> list(String service) throws IOException {
        platform.part(service);
        var answer = Web.get(base(service), token());
        if (answer.statusCode() != OK) {
            throw new Trouble(service + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return Data.each(Data.JSON.readTree(answer.body())).toList();
    }

    private void report(String service, String key, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != OK) {
            throw new Trouble(service + " refused: " + answer.statusCode() + " " + answer.body());
        }
        var left = Data.each(Data.JSON.readTree(answer.body()))
                .filter(parked -> parked.path("key").asText().equals(key))
                .toList();
        if (left.isEmpty()) {
            out.println(service + " " + key + " goes on");
        } else {
            left.forEach(parked -> out.println(line(service, parked)));
        }
    }

    private static String line(String service, JsonNode key) {
        return String.format(
                Locale.ROOT,
                "%-12s %-8s %s  %s  %s  since %s, %d kept, first %s: %s",
                service,
                key.path("state").asText(),
                key.path("key").asText(),
                key.path("consumer").asText(),
                key.path("topic").asText(),
                key.path("since").asText(),
                key.path("kept").asLong(),
                key.path("firstType").asText(),
                key.path("reason").asText());
    }

    private String route(String service, JsonNode key) {
        return base(service) + "/" + path(key, "consumer") + "/" + path(key, "topic") + "/" + path(key, "key");
    }

    private static String path(JsonNode key, String name) {
        return Web.encode(key.path(name).asText()).replace("+", "%20");
    }

    private String base(String service) {
        return platform.address(service) + "/api/v1/operations/parked";
    }

    private String token() {
        return platform.token("admin");
    }
}
