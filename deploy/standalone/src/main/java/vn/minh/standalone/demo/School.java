package vn.minh.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** What the people of the school do with its dossier: answer, sign, approve. */
final class School {

    private final Persons persons;
    private final Api council;
    private final Api principal;

    School(Platform platform) {
        this.persons = new Persons(platform);
        this.council = Api.as(platform, "vq.hoidong");
        this.principal = Api.as(platform, "vq.hieutruong");
    }

    /** The school years that have a dossier already. */
    TreeSet<String> years() {
        var years = new TreeSet<String>();
        var next = "";
        do {
            var page = council.get("assessment", "/api/v1/self-assessments?limit=200" + next)
                    .expect(200)
                    .body();
            page.path("items").forEach(one -> years.add(one.path("schoolYear").asText()));
            next = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return years;
    }

    Optional<String> dossierIn(String campaign) {
        return stream(council.get("assessment", "/api/v1/self-assessments?campaign=" + campaign)
                        .expect(200)
                        .body()
                        .path("items"))
                .findFirst()
                .map(one -> one.path("id").asText());
    }

    Api.Answer dossier(String id) {
        return council.get("assessment", "/api/v1/self-assessments/" + id).expect(200);
    }

    /** The principal founds the council by a numbered decision of today. */
    void foundCouncil(String dossier) {
        var members = List.of(
                member("vq.chutich", "CHAIR"),
                member("vq.phohieutruong", "VICE_CHAIR"),
                member("vq.hoidong", "SECRETARY"),
                member("vq.hoidong2", "MEMBER"),
                member("vq.hoidong3", "MEMBER"));
        var decision = Map.of(
                "decisionNumber",
                "38/QĐ-THCSVQ",
                "decidedOn",
                LocalDate.now(Demo.VIETNAM).toString(),
                "members",
                members);
        principal
                .put("assessment", "/api/v1/self-assessments/" + dossier + "/council", decision, "0")
                .expect(200, 201);
    }

    private Map<String, String> member(String account, String post) {
        return Map.of("person", persons.of(account), "post", post);
    }

    /** Answers an item on top of what stands there. */
    void answer(String dossier, String item, Script.Given given) {
        var version = stream(dossier(dossier).body().path("answers"))
                .filter(answer -> answer.path("item").asText().equals(item))
                .findFirst()
                .map(answer -> answer.path("version").asText())
                .orElse("0");
        answer(dossier, item, given, version);
    }

    void answer(String dossier, String item, Script.Given given, String version) {
        council.put("assessment", "/api/v1/self-assessments/" + dossier + "/answers/" + item, given, version)
                .expect(200);
    }

    /** Answers every item for the first time and cites what was uploaded for it. */
    void answerAll(String dossier, List<Script.Line> lines, Map<String, String> evidence) {
        lines.forEach(line -> answer(
                dossier,
                line.item(),
                Script.Given.of(
                        line, evidence.containsKey(line.item()) ? List.of(evidence.get(line.item())) : List.of()),
                "0"));
    }

    /** Whether assessment has heard that everything cited is stored. */
    Optional<Api.Answer> allStored(String dossier) {
        var seen = dossier(dossier);
        var states = new ArrayList<String>();
        seen.body()
                .path("answers")
                .forEach(answer -> answer.path("evidence")
                        .forEach(cited -> states.add(cited.path("state").asText(""))));
        boolean all = states.stream().allMatch(state -> state.equals("STORED") || state.equals("SEALED"));
        return all ? Optional.of(seen) : Optional.empty();
    }

    /** Says why each contradiction that the checks found is none. How many. */
    int explain(String dossier) {
        var checks = "/api/v1/self-assessments/" + dossier + "/";
        var found = council.get("assessment", checks + "checks").expect(200).body();
        var open = stream(found.path("contradictory"))
                .filter(one -> !one.path("explanation").path("stands").asBoolean())
                .toList();
        open.forEach(one -> council.put(
                        "assessment",
                        checks + "explanations/" + one.path("check").asText(),
                        Map.of("text", "Số liệu đã đối chiếu với hồ sơ nhà trường; giữ nguyên điểm (trình diễn)."),
                        Integer.toString(one.path("explanation").path("version").asInt()))
                .expect(200));
        return open.size();
    }

    /** The school's plan of work, once the facts have proven its last task. */
    Optional<JsonNode> provenPlan(String campaign) {
        return stream(principal
                        .get("assessment", "/api/v1/work-plans?campaign=" + campaign)
                        .expect(200)
                        .body()
                        .path("items"))
                .filter(plan -> stream(plan.path("tasks"))
                        .anyMatch(task -> task.path("code").asText().equals("publish")
                                && task.path("status").asText().equals("PROVEN")))
                .findFirst();
    }

    Api.Answer sign(String dossier, String version) {
        return council.put("assessment", "/api/v1/self-assessments/" + dossier + "/signature", null, version)
                .expect(200);
    }

    /** Reads what was signed and approves exactly that. */
    Api.Answer approve(String dossier) {
        var seen = principal
                .get("assessment", "/api/v1/self-assessments/" + dossier)
                .expect(200);
        return principal
                .put(
                        "assessment",
                        "/api/v1/self-assessments/" + dossier + "/approval",
                        Map.of("fingerprint", seen.body().path("fingerprint").asText()),
                        seen.version())
                .expect(200);
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
