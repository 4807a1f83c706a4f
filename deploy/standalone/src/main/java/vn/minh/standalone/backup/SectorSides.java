package vn.minh.standalone.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.Wait;

/** Has publication compare every city, set and school year that has deliveries with what the sector database holds. */
final class SectorSides {

    private static final String PATH = "/api/v1/reconciliations";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int CREATED = 201;

    private record Scope(String department, String set, String schoolYear) {

        Map<String, String> body() {
            return Map.of("department", department, "set", set, "schoolYear", schoolYear);
        }
    }

    private final Platform platform;
    private final PrintStream out;
    private final Api admin;

    SectorSides(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
        this.admin = Api.as(platform, "admin");
    }

    /** How many records differ; names each, and each comparison that could not be made. */
    int differences() {
        int differences = 0;
        for (var scope : scopes()) {
            differences += compare(scope);
        }
        return differences;
    }

    private int compare(Scope scope) {
        var started = admin.post("publication", PATH, scope.body(), null);
        if (started.status() != CREATED) {
            out.println("not compared   " + words(scope) + ": " + started.text());
            return 1;
        }
        var id = started.body().path("id").asText();
        var last = new JsonNode[] {started.body()};
        boolean compared = Wait.until(PATIENCE, () -> {
            last[0] = admin.get("publication", PATH + "/" + id).expect(200).body();
            return !last[0].path("state").asText().equals("STARTED")
                    || last[0].path("way").asText().equals("FILE");
        });
        if (!compared || !last[0].path("state").asText().equals("COMPARED")) {
            out.println("not compared   " + words(scope) + ": comparison " + id + " waits for the sector database ("
                    + last[0].path("way").asText() + ")");
            return 1;
        }
        return tell(scope, id, last[0]);
    }

    private int tell(Scope scope, String id, JsonNode compared) {
        int differences = compared.path("differences").asInt();
        out.printf(
                "compared %s with the sector database: %d records, %d under way, %d differences%n",
                words(scope),
                compared.path("records").asInt(),
                compared.path("underWay").asInt(),
                differences);
        var after = "";
        do {
            var page = admin.get("publication", PATH + "/" + id + "/differences?size=200" + after)
                    .expect(200)
                    .body();
            page.path("items")
                    .forEach(one -> out.printf(
                            "%-10s %s, here revision %s, there %s%n",
                            one.path("kind").asText().toLowerCase(java.util.Locale.ROOT),
                            one.path("recordKey").asText(),
                            one.path("ourRevision").asText("-"),
                            one.path("theirRevision").asText("-")));
            after = page.hasNonNull("next")
                    ? "&after="
                            + java.net.URLEncoder.encode(
                                    page.path("next").asText(), java.nio.charset.StandardCharsets.UTF_8)
                    : "";
        } while (!after.isEmpty());
        return differences;
    }

    private List<Scope> scopes() {
        try (var database = platform.database("publication");
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select distinct department, set_code, school_year
                        from delivery order by 1, 2, 3""")) {
            var scopes = new ArrayList<Scope>();
            while (rows.next()) {
                scopes.add(new Scope(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return scopes;
        } catch (SQLException e) {
            throw new Trouble("what was delivered could not be read: " + e.getMessage(), e);
        }
    }

    private static String words(Scope scope) {
        return scope.department() + ", set " + scope.set() + ", " + scope.schoolYear();
    }
}
