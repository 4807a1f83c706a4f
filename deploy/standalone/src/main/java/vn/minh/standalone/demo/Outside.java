package vn.minh.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** What the department frames, and where the result is seen: sector database, public register, reports. */
final class Outside {

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

    /** Plans and opens a demonstration campaign of that school year, within the national ceilings. Its id. */
    String openCampaign(String schoolYear) {
        var spring = schoolYear.substring(5);
        var planned = department
                .post(
                        "assessment",
                        "/api/v1/campaigns",
                        Map.of(
                                "title",
                                "Đánh giá mức độ chuyển đổi số năm học " + schoolYear + " (trình diễn)",
                                "schoolYear",
                                schoolYear,
                                "setCode",
                                "4725",
                                "setVersion",
                                1,
                                "unitKinds",
                                List.of("LOWER_SECONDARY"),
                                "demonstration",
                                true,
                                "opensOn",
                                schoolYear.substring(0, 4) + "-09-15",
                                "closesOn",
                                spring + "-04-29",
                                "submissionDueOn",
                                spring + "-05-14"),
                        null)
                .expect(201);
        var id = planned.body().path("id").asText();
        department
                .put("assessment", "/api/v1/campaigns/" + id + "/opening", null, planned.version())
                .expect(200);
        return id;
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
