package vn.minh.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Wait;

/** What the department frames, and where the result is seen: sector database, public register, reports. */
final class Outside {

    private static final String RECONCILIATIONS = "/api/v1/reconciliations";
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final Platform platform;
    private final Api department;
    private final Api principal;
    private final Api anybody;

    Outside(Platform platform) {
        this.platform = platform;
        this.department = Api.as(platform, "so.chuyenvien");
        this.principal = Api.as(platform, "vq.hieutruong");
        this.anybody = Api.anonymous(platform);
    }

    /** The campaign of that school year. Its id. */
    String openCampaign(String schoolYear) {
        return Campaign.of("Đánh giá mức độ chuyển đổi số", schoolYear).open(department);
    }

    /** The record of a kind that the sector database has accepted for this dossier. */
    Optional<JsonNode> accepted(String unit, String dossier, String kind) {
        return School.stream(principal
                        .get("publication", "/api/v1/deliveries?unit=" + unit)
                        .expect(200)
                        .body()
                        .path("items"))
                .filter(delivery -> delivery.path("selfAssessmentId").asText().equals(dossier)
                        && delivery.path("kind").asText().equals(kind)
                        && delivery.path("state").asText().equals("ACCEPTED"))
                .findFirst();
    }

    /** The record as the sector database itself shows it. */
    Optional<Api.Answer> inSectorDatabase(String unit, String recordKey) {
        var records = anybody.get("sandbox", "/records?unit=" + unit).expect(200);
        return records.text().contains(recordKey) ? Optional.of(records) : Optional.empty();
    }

    /** A comparison of both sides that leaves nothing out; asked for again until nothing is under way. */
    Optional<JsonNode> inStep(String schoolYear) {
        var asked = department
                .post(
                        "publication",
                        RECONCILIATIONS,
                        Map.of("department", "HN-SO", "set", "4725", "schoolYear", schoolYear),
                        null)
                .expect(201);
        var id = asked.body().path("id").asText();
        if (!Wait.until(ANSWER, () -> compared(id).isPresent())) {
            return Optional.empty();
        }
        return compared(id).filter(seen -> seen.path("underWay").asInt() == 0);
    }

    private Optional<JsonNode> compared(String id) {
        var seen = department
                .get("publication", RECONCILIATIONS + "/" + id)
                .expect(200)
                .body();
        return seen.path("state").asText().equals("COMPARED") ? Optional.of(seen) : Optional.empty();
    }

    /** The public page, once it shows the certificate. */
    Optional<Api.Answer> onPublicPage(String unit, String certificateNumber) {
        var page = anybody.get("publication", "/truong/" + unit);
        return page.status() == 200 && page.text().contains(certificateNumber) ? Optional.of(page) : Optional.empty();
    }

    /** The report, once it counts the recognition and its delivery. */
    Optional<JsonNode> counted(String campaign) {
        var report = department.get("reporting", "/api/v1/reports/campaigns/" + campaign);
        var total = report.body().path("total");
        return report.status() == 200
                        && total.path("recognised").asInt() == 1
                        && total.path("delivered").asInt() == 1
                ? Optional.of(report.body())
                : Optional.empty();
    }

    String link(String service, String path) {
        return platform.address(service) + path;
    }
}
