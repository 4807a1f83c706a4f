package vn.minh.review;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** The panel at which teams get their schools, as somebody at a desk works it. */
public record Board(Desk desk) {

    private static final String TEAMS = "/api/v1/review-teams";
    private static final String REVIEWERS = "/api/v1/reviewers";

    public ValidatableResponse read(UUID team) {
        return desk.asks().get(TEAMS + "/{id}", team).then();
    }

    public long versionOf(UUID team) {
        return read(team).statusCode(200).extract().<Number>path("version").longValue();
    }

    public ValidatableResponse change(UUID team, long version, Map<String, ?> charter) {
        return desk.basedOn(version).body(charter).put(TEAMS + "/{id}", team).then();
    }

    public ValidatableResponse dissolve(UUID team) {
        return desk.basedOn(versionOf(team))
                .put(TEAMS + "/{id}/dissolution", team)
                .then();
    }

    public ValidatableResponse allot(UUID team, String school) {
        return desk.basedOn(versionOf(team))
                .put(TEAMS + "/{id}/schools/{unit}", team, school)
                .then();
    }

    public ValidatableResponse allot(UUID team, String school, String reason) {
        return desk.basedOn(versionOf(team))
                .body(Map.of("reason", reason))
                .put(TEAMS + "/{id}/schools/{unit}", team, school)
                .then();
    }

    public ValidatableResponse release(UUID team, String school) {
        return desk.basedOn(versionOf(team))
                .delete(TEAMS + "/{id}/schools/{unit}", team, school)
                .then();
    }

    public ValidatableResponse draw(Map<String, ?> asked) {
        return desk.asks().body(asked).post("/api/v1/draws").then();
    }

    public ValidatableResponse preview(Map<String, ?> asked) {
        return desk.asks().body(asked).post("/api/v1/draws/preview").then();
    }

    public ValidatableResponse interests(String person) {
        return desk.asks().get(REVIEWERS + "/{person}", person).then();
    }

    @SafeVarargs
    public final ValidatableResponse worked(String person, long version, Map<String, ?>... workplaces) {
        return desk.basedOn(version)
                .body(Map.of("workplaces", workplaces))
                .put(REVIEWERS + "/{person}/workplaces", person)
                .then();
    }

    public ValidatableResponse declare(String person, long version, String unit, String reason) {
        return desk.basedOn(version)
                .body(Map.of("unit", unit, "reason", reason))
                .post(REVIEWERS + "/{person}/conflicts", person)
                .then();
    }

    public ValidatableResponse withdraw(String person, long version, String unit) {
        return desk.basedOn(version)
                .delete(REVIEWERS + "/{person}/conflicts/{unit}", person, unit)
                .then();
    }
}
