package vn.minh.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.contracts.assessment.PersonEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** What does not need the identity provider: it is away in these tests, as it may be any day. */
@QuarkusTest
@RealServers(database = "assessment")
class PersonIT {

    private static final String GIVEN = "vn.minh.assessment.person.position-given.v1";
    private static final String ENDED = "vn.minh.assessment.person.position-ended.v1";
    private static final String DISABLED = "vn.minh.assessment.person.disabled.v1";
    private static final String ENABLED = "vn.minh.assessment.person.enabled.v1";

    @Inject
    Told told;

    private final String unit =
            "P-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Tokens principal = Tokens.as(unit + "-principal").unit(unit).roles("principal");

    @Test
    void aDisabledPersonIsRefusedHereAtOnceAndLetInAgain() {
        var person = People.known(unit);
        var her = Tokens.as(person).unit(unit).roles("council");
        Api.get(her, "/people/me").statusCode(200).body("id", equalTo(person));

        var out = Api.move(principal, 1, "", "/people/{id}/disabling", person);

        out.statusCode(200).header("ETag", "\"2\"").body("status", equalTo("DISABLED"));
        Api.get(her, "/people/me").statusCode(403).body("type", endsWith("/person-disabled"));
        Api.get(her, "/self-assessments").statusCode(403).body("type", endsWith("/person-disabled"));
        Api.as(principal)
                .header("If-Match", "\"2\"")
                .delete("/api/v1/people/{id}/disabling", person)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENABLED"));
        Api.get(her, "/people/me").statusCode(200);
        told.onlyEver(PersonEvent.TOPIC, person, DISABLED, ENABLED);
    }

    @Test
    void aPositionIsGivenAndEnds() {
        var person = People.known(unit);

        var given = give(person, 1, "SECRETARY", "2026-01-01", null);

        given.statusCode(201).header("ETag", "\"2\"").body("positions.position", contains("SECRETARY"));
        var ended = Api.move(
                principal,
                2,
                "{}",
                "/people/{id}/positions/{p}/end",
                person,
                given.extract().path("positions[0].id"));
        ended.statusCode(200).header("ETag", "\"3\"").body("positions[0].validTo", notNullValue());
        told.onlyEver(PersonEvent.TOPIC, person, GIVEN, ENDED);
    }

    @Test
    void twoPositionsOfAKindDoNotOverlap() {
        var person = People.known(unit);
        give(person, 1, "DELEGATE", "2026-01-01", "2099-12-31").statusCode(201);

        var second = give(person, 2, "DELEGATE", "2099-12-31", null);

        second.statusCode(409).body("type", endsWith("/position-overlaps"));
        give(person, 2, "DELEGATE", "2100-01-01", null).statusCode(201);
    }

    @Test
    void everyFaultOfAPositionIsNamed() {
        var person = People.known(unit);

        var answer = give(person, 1, "KING", "tomorrow", "2020-01-01");

        answer.statusCode(422).body("faults.field", hasItems("position", "validFrom", "validTo"));
        assertThat(People.rows("select version from person where id = '" + person + "'"))
                .containsExactly("1");
    }

    @Test
    void givenAtOnceOnePositionIsHeld() {
        var person = People.known(unit);

        var answers = AtOnce.times(3, () -> give(person, 1, "SECRETARY", "2026-01-01", null));

        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409, 412);
        assertThat(People.rows("select count(*) from position where person_id = '" + person + "'"))
                .containsExactly("1");
    }

    @Test
    void aMoveNeedsTheVersionThatWasRead() {
        var person = People.known(unit);

        var without = Api.put(principal, "", "/people/{id}/disabling", person);
        var stale = Api.move(principal, 7, "", "/people/{id}/disabling", person);

        without.statusCode(428);
        stale.statusCode(412).body("context.actual", equalTo(1));
    }

    @Test
    void nobodyChangesHerself() {
        var head = People.known(unit);
        var herself = Tokens.as(head).unit(unit).roles("principal");

        var position = Api.as(herself)
                .header("If-Match", "\"1\"")
                .body(Map.of("position", "SECRETARY", "validFrom", "2026-01-01"))
                .post("/api/v1/people/{id}/positions", head)
                .then();
        var disabling = Api.move(herself, 1, "", "/people/{id}/disabling", head);

        position.statusCode(403).body("detail", endsWith("chính mình."));
        disabling.statusCode(403).body("detail", endsWith("chính mình."));
    }

    @Test
    void aPersonOfAnotherUnitLooksAbsent() {
        var stranger = People.known(unit + "-KHAC");

        var answers = List.of(
                Api.move(principal, 1, "", "/people/{id}/disabling", stranger),
                give(stranger, 1, "SECRETARY", "2026-01-01", null),
                Api.get(principal, "/people/{id}", stranger),
                Api.get(principal, "/people?unit={unit}", unit + "-KHAC"));

        answers.forEach(answer -> answer.statusCode(404));
        assertThat(People.rows("select status from person where id = '" + stranger + "'"))
                .containsExactly("ENABLED");
    }

    @Test
    void onlyHeadsAndAdministratorsEnter() {
        var person = People.known(unit);

        for (var role : List.of("contributor", "council", "reviewer", "authority-officer", "department-officer")) {
            var other = Tokens.as("x-" + role).unit(unit).roles(role);
            Api.move(other, 1, "", "/people/{id}/disabling", person).statusCode(403);
            Api.post(other, Map.of("username", "abc", "name", "x"), "/people").statusCode(403);
            Api.post(other, Map.of("name", "x"), "/software-clients").statusCode(403);
        }
        assertThat(People.rows("select status from person where id = '" + person + "'"))
                .containsExactly("ENABLED");
    }

    @Test
    void aRepeatedMoveIsAnsweredAsTheFirstTime() {
        var person = People.known(unit);
        withKey(person).statusCode(200);

        var again = withKey(person);

        again.statusCode(200).header("Idempotent-Replayed", "true").body("version", equalTo(2));
        told.onlyEver(PersonEvent.TOPIC, person, DISABLED);
    }

    @Test
    void anAnswerToAMoveShowsNoName() {
        var person = People.known(unit);

        var answer = give(person, 1, "CONTRIBUTOR", "2026-01-01", null);

        answer.statusCode(201).body("name", nullValue()).body("roles", hasSize(0));
    }

    private ValidatableResponse withKey(String person) {
        return Api.as(principal)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "k-" + person)
                .put("/api/v1/people/{id}/disabling", person)
                .then();
    }

    private ValidatableResponse give(String person, long version, String kind, String from, @Nullable String to) {
        var body = new HashMap<String, Object>(Map.of("position", kind, "validFrom", from));
        if (to != null) {
            body.put("validTo", to);
        }
        return Api.as(principal)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/people/{id}/positions", person)
                .then();
    }
}
