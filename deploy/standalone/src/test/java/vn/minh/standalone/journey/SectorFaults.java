package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** A sector database asked by HTTP that refuses, loses a record, and does not answer; and what an officer does then. */
record SectorFaults(Platform platform, Api officer, Api sandbox) {

    private static final String UNIT = "HN-THCS-VINH-QUYNH";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Patience of a test: a record that gets no answer is parked after half a minute. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "MINH_DELIVERY_WAY", "http",
            "MINH_DELIVERY_RECEIPT_TIMEOUT", "5s",
            "MINH_DELIVERY_FIRST_PAUSE", "1s",
            "MINH_DELIVERY_LONGEST_PAUSE", "3s",
            "MINH_DELIVERY_HTTP_PAUSE", "1s",
            "MINH_DELIVERY_ATTEMPTS", "12");

    static SectorFaults of(Platform platform) {
        return new SectorFaults(platform, Api.as(platform, "so.chuyenvien"), Api.anonymous(platform));
    }

    void askByHttp() {
        var settings = new HashMap<>(IMPATIENT);
        settings.put("MINH_DELIVERY_URL", platform.address("sandbox") + "/sector/v1");
        platform.kill("publication");
        platform.start("publication", settings);
    }

    void askByTopicAgain() {
        platform.kill("publication");
        platform.start("publication");
    }

    void faults(Map<String, Integer> faults) {
        sandbox.put("sandbox", "/faults", faults, null).expect(200);
    }

    /** The school's own result of that year on its way. */
    JsonNode delivery(String schoolYear, String state) {
        return await(state + " " + schoolYear)
                .atMost(PATIENCE)
                .until(
                        () -> find(schoolYear)
                                .filter(one -> one.path("state").asText().equals(state)),
                        Optional::isPresent)
                .orElseThrow();
    }

    Optional<JsonNode> find(String schoolYear) {
        var page = officer.get("publication", "/api/v1/deliveries?unit=" + UNIT + "&schoolYear=" + schoolYear)
                .expect(200)
                .body();
        return StreamSupport.stream(page.path("items").spliterator(), false).findFirst();
    }

    /** An officer's move: retry what is parked, correct what was refused, resend what was accepted. */
    void move(JsonNode delivery, String move) {
        var path = "/api/v1/deliveries/" + delivery.path("id").asText();
        var version = officer.get("publication", path).expect(200).version();
        officer.put("publication", path + "/" + move, null, version).expect(200);
    }

    /** As if both sides had been compared so much earlier. */
    void comparedEarlier(String by) throws SQLException {
        EventFaults.of(platform)
                .run("publication", "update reconciliation set compared_at = compared_at - interval '" + by + "'");
    }

    /** Somebody over there deletes the row. */
    void lose(JsonNode delivery) {
        sandbox.delete(
                        "sandbox",
                        "/records/"
                                + URLEncoder.encode(delivery.path("recordKey").asText(), UTF_8),
                        null)
                .expect(200, 204);
    }
}
