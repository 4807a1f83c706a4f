package vn.minh.assessment.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Councils;
import vn.minh.assessment.TestClock;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.ContributorsAskedV1;
import vn.minh.contracts.assessment.CouncilEvent;
import vn.minh.contracts.assessment.CriteriaAssignedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class CouncilIT {

    private static final String COUNCIL = "/self-assessments/{id}/council";
    private static final String FOUNDED = "vn.minh.assessment.council.founded.v1";
    private static final String CHANGED = "vn.minh.assessment.council.changed.v1";
    private static final String ASSIGNED = "vn.minh.assessment.council.criteria-assigned.v1";
    private static final String ASKED = "vn.minh.assessment.council.contributors-asked.v1";

    @Inject
    Told told;

    private Town town;
    private String school;

    @AfterEach
    void theClockRunsAgain() {
        TestClock.release();
    }

    @BeforeEach
    void aTown() {
        town = Town.with(1);
        school = town.school();
    }

    @Test
    void theHeadFoundsACouncilAndItIsToldWithoutNames() {
        var id = open();

        var answer = found(town.principal(school), id, Councils.of(school));

        answer.statusCode(201)
                .header("ETag", "\"1\"")
                .body("members.post", contains("CHAIR", "SECRETARY", "MEMBER", "MEMBER", "MEMBER"))
                .body("members[0].name", equalTo("Người " + Councils.chair(school)))
                .body("moves", contains("change", "assign", "ask"));
        Api.get(town.council(school), COUNCIL, id).statusCode(200).body("decisionNumber", equalTo("12/QĐ-THCS"));
        Api.get(town.officer(), COUNCIL, id).statusCode(200).body("moves", hasSize(0));
        var heard = told.onlyEver(CouncilEvent.TOPIC, id.toString(), FOUNDED);
        assertThat(heard.getLast().data().toString()).doesNotContain("Người");
    }

    @Test
    void anAuthoritysHeadFoundsTheCouncilOfItsOwnDossier() {
        var plan = town.plan("2026-2027");
        plan.put("unitKinds", List.of("COMMUNE"));
        var campaign = Api.post(town.officer(), plan, "/campaigns").extract().<String>path("id");
        Api.move(town.officer(), 1, "", "/campaigns/{id}/opening", campaign).statusCode(200);
        var id = town.dossierWithoutCouncil(UUID.fromString(campaign), town.commune());
        var entry = Councils.of(town.commune());

        var principal = found(town.principal(town.commune()), id, entry);
        var head = found(town.principal(town.commune()).roles("authority-head"), id, entry);

        principal.statusCode(403);
        head.statusCode(201);
    }

    @Test
    void onlyTheUnitsHeadOrAnAdministratorFounds() {
        var id = open();
        var other = Town.with(1);

        var secretary = found(town.council(school), id, Councils.of(school));
        var stranger = found(other.principal(other.school()), id, Councils.of(school));
        var noVersion = Api.put(town.principal(school), Councils.of(school), COUNCIL, id);
        var foreignReader = Api.get(other.principal(other.school()), COUNCIL, id);
        var notYet = Api.get(town.principal(school), COUNCIL, id);
        var administrator = found(Town.ADMINISTRATOR, id, Councils.of(school));

        secretary.statusCode(403);
        stranger.statusCode(404).body("type", endsWith("/not-found"));
        noVersion.statusCode(428);
        foreignReader.statusCode(404);
        notYet.statusCode(404).body("detail", containsString("Hội đồng"));
        administrator.statusCode(201);
    }

    @Test
    void ofTwoDecisionsAtOnceOneFounds() {
        var id = open();

        var answers = AtOnce.times(3, () -> found(town.principal(school), id, Councils.of(school)));

        assertThat(answers).containsExactlyInAnyOrder(201, 412, 412);
        told.onlyEver(CouncilEvent.TOPIC, id.toString(), FOUNDED);
    }

    @Test
    void aDecisionThatIsWrongLeavesNothingBehind() {
        var id = open();
        var entry = Councils.decision(List.of(Councils.seat("a", "MEMBER"), Councils.seat("a", "MEMBER")));

        var answer = found(town.principal(school), id, entry);

        answer.statusCode(422)
                .body("faults.code", contains("member-twice", "too-few-members", "even-number", "one-chair"));
        Api.get(town.principal(school), COUNCIL, id).statusCode(404);
        told.onlyEver(CouncilEvent.TOPIC, id.toString());
    }

    @Test
    void criteriaAreAssignedByTheSecretaryAndWhoLeavesLosesHers() {
        var id = founded();
        var leaving = Councils.member(school, 2);
        assign(town.council(school), 1, id, entry("1.1", Councils.member(school, 0)), entry("1.2", leaving))
                .statusCode(200)
                .header("ETag", "\"2\"");
        var next = Councils.of(school);
        var members = List.of(
                Councils.seat(Councils.chair(school), "CHAIR"),
                Councils.seat(Councils.secretary(school), "SECRETARY"),
                Councils.seat(Councils.member(school, 0), "MEMBER"),
                Councils.seat(Councils.member(school, 1), "MEMBER"),
                Councils.seat("newcomer", "MEMBER"));
        next.putAll(Councils.decision(members));
        next.put("decisionNumber", "15/QĐ-THCS");

        var stale = Api.move(town.principal(school), 1, next, COUNCIL, id);
        var answer = Api.move(town.principal(school), 2, next, COUNCIL, id);

        stale.statusCode(412).body("context.actual", equalTo(2));
        answer.statusCode(200)
                .header("ETag", "\"3\"")
                .body("decisionNumber", equalTo("15/QĐ-THCS"))
                .body("assignments.criterion", contains("1.1"));
        var heard = told.onlyEver(CouncilEvent.TOPIC, id.toString(), FOUNDED, ASSIGNED, CHANGED);
        assertThat(heard.get(1).as(CriteriaAssignedV1.class).assignments()).hasSize(2);
    }

    @Test
    void anAssignmentIsRefusedWithEveryFault() {
        var id = founded();

        var answer = assign(town.principal(school), 1, id, entry("9.9", Councils.chair(school)), entry("1.1", "guest"));
        var member = assign(town.member(school, 0), 1, id, entry("1.1", Councils.chair(school)));

        answer.statusCode(422)
                .body("faults.field", contains("[0].criterion", "[1].persons[0]"))
                .body("faults.code", contains("unknown-criterion", "not-a-member"));
        member.statusCode(403);
        Api.get(town.council(school), COUNCIL, id).header("ETag", "\"1\"").body("assignments", hasSize(0));
    }

    @Test
    void contributorsAreAskedAndTheWholeListIsReplaced() {
        var id = founded();
        var asks = COUNCIL + "/asks";
        Api.move(
                        town.council(school),
                        1,
                        List.of(Map.of("criterion", "1.2", "person", "teacher", "dueOn", "2026-12-20")),
                        asks,
                        id)
                .statusCode(200);

        var answer =
                Api.move(town.principal(school), 2, List.of(Map.of("criterion", "2.2", "person", "teacher")), asks, id);

        answer.statusCode(200).body("asks.criterion", contains("2.2")).body("asks[0].dueOn", equalTo(null));
        var heard = told.onlyEver(CouncilEvent.TOPIC, id.toString(), FOUNDED, ASKED, ASKED);
        assertThat(heard.get(1).as(ContributorsAskedV1.class).asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.dueOn()).isEqualTo("2026-12-20"));
    }

    @Test
    void twoStepsOfOneInstantAreTwoVersions() {
        var id = founded();
        TestClock.at("2027-01-05T02:00:00Z");
        assign(town.council(school), 1, id, entry("1.1", Councils.chair(school)))
                .statusCode(200);

        var answer = assign(town.council(school), 2, id, entry("1.2", Councils.chair(school)));

        answer.statusCode(200).header("ETag", "\"3\"");
        told.onlyEver(CouncilEvent.TOPIC, id.toString(), FOUNDED, ASSIGNED, ASSIGNED);
    }

    @Test
    void aListWithoutACouncilHasNowhereToGo() {
        var id = open();

        var answer = assign(town.principal(school), 1, id, entry("1.1", "x"));

        answer.statusCode(404).body("detail", containsString("Hội đồng"));
    }

    private UUID open() {
        return town.dossierWithoutCouncil(town.campaign("2026-2027"), school);
    }

    private UUID founded() {
        return town.dossier(town.campaign("2026-2027"), school);
    }

    private static ValidatableResponse found(Tokens who, UUID id, Map<String, Object> entry) {
        return Api.as(who)
                .header("If-None-Match", "*")
                .body(entry)
                .put("/api/v1" + COUNCIL, id)
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse assign(Tokens who, long version, UUID id, Map<String, Object>... entries) {
        return Api.move(who, version, List.of(entries), COUNCIL + "/assignments", id);
    }

    private static Map<String, Object> entry(String criterion, String person) {
        return Map.of("criterion", criterion, "persons", List.of(person));
    }
}
