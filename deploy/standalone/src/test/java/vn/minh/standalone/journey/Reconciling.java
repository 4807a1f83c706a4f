package vn.minh.standalone.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** What an officer of the department does to see whether both sides have the same, and to put it right. */
record Reconciling(Api officer, String schoolYear) {

    private static final String PATH = "/api/v1/reconciliations";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Both sides laid side by side. */
    record Compared(String id, String version, JsonNode body, List<JsonNode> found) {

        String state() {
            return body.path("state").asText();
        }

        int records() {
            return body.path("records").asInt(-1);
        }

        int differences() {
            return body.path("differences").asInt(-1);
        }

        int underWay() {
            return body.path("underWay").asInt(-1);
        }
    }

    static Reconciling of(Platform platform, String schoolYear) {
        return new Reconciling(Api.as(platform, "so.chuyenvien"), schoolYear);
    }

    Compared compare() {
        var asked = Map.of(
                "department", ConcludedReviews.DEPARTMENT, "set", ConcludedReviews.SET, "schoolYear", schoolYear);
        var id = officer.post("publication", PATH, asked, null)
                .expect(200, 201)
                .body()
                .path("id")
                .asText();
        var seen = await("both sides compared")
                .atMost(PATIENCE)
                .until(
                        () -> officer.get("publication", PATH + "/" + id).expect(200),
                        answer -> !answer.body().path("state").asText().equals("STARTED"));
        var found = new ArrayList<JsonNode>();
        officer.get("publication", PATH + "/" + id + "/differences")
                .expect(200)
                .body()
                .path("items")
                .forEach(found::add);
        return new Compared(id, seen.version(), seen.body(), found);
    }

    /** How many were told again. */
    int repair(Compared compared) {
        return officer.put("publication", PATH + "/" + compared.id() + "/repair", null, compared.version())
                .expect(200)
                .body()
                .path("repaired")
                .asInt();
    }
}
