package vn.minh.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Trouble;

/** What the people who review do: take, doubt, return, conclude, recognise. Who reads works for another commune. */
final class Authority {

    private static final String REVIEWS = "/api/v1/external-reviews";

    private final Api reviewer;
    private final Api officer;
    private final Api head;

    Authority(Platform platform) {
        this.reviewer = Api.as(platform, "lb.danhgia");
        this.officer = Api.as(platform, "dt.chuyenvien");
        this.head = Api.as(platform, "dt.lanhdao");
    }

    /** The review of a dossier, if it stands in the queue. */
    Optional<String> inQueue(String dossier, String schoolYear) {
        var next = "";
        do {
            var page = officer.get("review", REVIEWS + "?size=200&schoolYear=" + schoolYear + next)
                    .expect(200)
                    .body();
            var found = School.stream(page.path("items"))
                    .filter(line -> line.path("selfAssessment").asText().equals(dossier))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(line -> line.path("id").asText());
            }
            next = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return Optional.empty();
    }

    Api.Answer review(String id) {
        return reviewer.get("review", REVIEWS + "/" + id).expect(200);
    }

    Optional<Api.Answer> review(String id, int round, String state) {
        var seen = review(id);
        boolean there = seen.body().path("round").asInt() == round
                && seen.body().path("state").asText().equals(state);
        return there ? Optional.of(seen) : Optional.empty();
    }

    /** The list of evidence of the round she reviews, once evidence has heard of it. */
    Optional<JsonNode> catalogue(String dossier) {
        var answer = reviewer.get("evidence", "/api/v1/dossiers/" + dossier + "/catalogue");
        return answer.status() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    Api.Answer claim(String id) {
        return reviewer.put(
                        "review",
                        REVIEWS + "/" + id + "/holder",
                        null,
                        review(id).version())
                .expect(200);
    }

    Api.Answer lower(String id, Script.Lowered lowered, String version) {
        return reviewer.put(
                        "review",
                        REVIEWS + "/" + id + "/findings/" + lowered.item(),
                        Map.of("points", lowered.points(), "reason", lowered.reason()),
                        version)
                .expect(200);
    }

    Api.Answer requestSupplement(String id, Script.Supplement supplement, LocalDate dueOn, String version) {
        return reviewer.post(
                        "review",
                        REVIEWS + "/" + id + "/supplement-requests",
                        Map.of(
                                "criteria",
                                List.of(Map.of("criterion", supplement.criterion(), "reason", supplement.reason())),
                                "dueOn",
                                dueOn.toString()),
                        version)
                .expect(200, 201);
    }

    Api.Answer propose(String id, String version) {
        return reviewer.put("review", REVIEWS + "/" + id + "/proposal", null, version)
                .expect(200);
    }

    Api.Answer conclude(String id) {
        var seen = officer.get("review", REVIEWS + "/" + id).expect(200);
        return officer.put("review", REVIEWS + "/" + id + "/conclusion", null, seen.version())
                .expect(200);
    }

    /** The recognition, with the numbers of its papers. */
    JsonNode recognise(String id) {
        var act = head.post("review", "/api/v1/recognitions", Map.of("reviews", List.of(id)), null)
                .expect(200, 201);
        var recognition = act.body().path("results").path(0).path("recognition");
        if (recognition.isMissingNode() || recognition.isNull()) {
            throw new Trouble("the level was not recognised: " + act.text());
        }
        return recognition;
    }
}
