package vn.minh.assessment.workplan;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.Body;
import vn.minh.testing.Tokens;

/** A town with an opened campaign, seen from the desks where plans are read. */
record Desk(Town town, UUID campaign) {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    static Desk of(int schools) {
        var town = Town.with(schools);
        return new Desk(town, town.campaign("2026-2027"));
    }

    Facts facts(int school) {
        var unit = town.schools().get(school);
        return new Facts(town, campaign, unit, town.dossierWithoutCouncil(campaign, unit));
    }

    Tokens commune() {
        return Tokens.as(town.commune() + "-head").unit(town.commune()).roles("authority-head");
    }

    Tokens principal() {
        return town.principal(town.school());
    }

    /** The plan of a unit, once it is there. */
    String plan(Tokens who, String unit) {
        return await("a plan of " + unit)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> find(who, unit), found -> !found.isEmpty())
                .getFirst();
    }

    private List<String> find(Tokens who, String unit) {
        var answer = Api.get(who, "/work-plans?campaign={c}&unit={u}", campaign, unit);
        return Body.of(answer.statusCode(200)).path("items").findValuesAsText("id");
    }

    String schoolPlan() {
        return plan(principal(), town.school());
    }

    String communePlan() {
        return plan(commune(), town.commune());
    }

    static void until(Tokens who, String plan, String task, String field, String value) {
        await(task + "." + field + " is " + value)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> of(who, plan, task, field), value::equals);
    }

    /** Asked again and again, so without an expression that is compiled each time. */
    static @Nullable String of(Tokens who, String plan, String task, String field) {
        var tasks =
                Body.of(Api.get(who, "/work-plans/{id}", plan).statusCode(200)).path("tasks");
        return field(tasks, task, field);
    }

    /** Of one of the tasks of a plan; nothing where it has none of that name. */
    static @Nullable String field(JsonNode tasks, String task, String field) {
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(one -> one.path("code").asText().equals(task))
                .findFirst()
                .map(one -> one.path(field).textValue())
                .orElse(null);
    }

    static long version(Tokens who, String plan) {
        return Api.get(who, "/work-plans/{id}", plan).extract().<Integer>path("version");
    }

    static ValidatableResponse tick(Tokens who, String plan, long version, String task, String note) {
        return Api.move(who, version, Map.of("note", note), "/work-plans/{id}/tasks/{code}/done", plan, task);
    }

    static ValidatableResponse untick(Tokens who, String plan, long version, String task) {
        return Api.as(who)
                .header("If-Match", "\"" + version + "\"")
                .delete("/api/v1/work-plans/{id}/tasks/{code}/done", plan, task)
                .then();
    }

    /** The types told of a plan: drawn up, and then these. */
    static String[] told(String... then) {
        return IntStream.rangeClosed(0, then.length)
                .mapToObj(i -> "vn.minh.assessment.work-plan." + (i == 0 ? "drawn-up" : then[i - 1]) + ".v1")
                .toArray(String[]::new);
    }
}
