package vn.minh.assessment.indicatorset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Sha256;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.IndicatorSetEvent;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class IndicatorSetIT {

    private static final String DRAFTED = "vn.minh.assessment.indicator-set.drafted.v1";
    private static final String PUBLISHED = "vn.minh.assessment.indicator-set.published.v1";
    private static final Tokens COUNCIL = Tokens.as("c").unit("HN-THCS").roles("council");

    @Inject
    Told told;

    @Test
    void aSetIsPublishedWithTheHashOfItsCanonicalText() {
        Town.publish(Town.smallSet("BO-1", 1));

        var answer = Api.get(COUNCIL, "/indicator-sets/BO-1/1");

        answer.statusCode(200).body("status", equalTo("DEMONSTRATION")).body("complete", equalTo(true));
        var heard = told.onlyEver(IndicatorSetEvent.TOPIC, "BO-1@1", DRAFTED, PUBLISHED);
        var event = heard.getLast().as(IndicatorSetPublishedV1.class);
        assertThat(event.set().sha256())
                .isEqualTo(Sha256.of(event.content()))
                .isEqualTo(answer.extract().path("sha256"));
    }

    @Test
    void theSameContentAgainIsNothingNew() {
        Town.publish(Town.smallSet("BO-2", 1));

        var again = Api.post(Town.ADMINISTRATOR, Town.smallSet("BO-2", 1), "/indicator-sets");

        again.statusCode(200);
        told.onlyEver(IndicatorSetEvent.TOPIC, "BO-2@1", DRAFTED, PUBLISHED);
    }

    @Test
    void otherContentForAPublishedVersionIsRefused() {
        Town.publish(Town.smallSet("BO-3", 1));
        var other = Town.smallSet("BO-3", 1);
        other.putArray("notes").add("sửa");

        var answer = Api.post(Town.ADMINISTRATOR, other, "/indicator-sets");

        answer.statusCode(409).body("type", endsWith("/set-published"));
    }

    @Test
    void severalTimesAtOnceItIsDraftedOnce() {
        var set = Town.smallSet("BO-4", 1);

        var answers = AtOnce.times(4, () -> Api.post(Town.ADMINISTRATOR, set, "/indicator-sets"));

        assertThat(answers).containsExactlyInAnyOrder(201, 200, 200, 200);
        told.onlyEver(IndicatorSetEvent.TOPIC, "BO-4@1", DRAFTED);
    }

    @Test
    void aSetWithFlawsIsRefusedWithEachOfThem() {
        var broken = Town.smallSet("BO-5", 0);
        broken.withArray("/groups/0/criteria/1/items").remove(0);

        var answer = Api.post(Town.ADMINISTRATOR, broken, "/indicator-sets");

        answer.statusCode(422)
                .body("faults.code", hasItems("version-not-positive", "items-do-not-add-up"))
                .body("faults.field", hasItem(startsWith("/groups/0/criteria/1")));
        Api.get(COUNCIL, "/indicator-sets/BO-5/0").statusCode(404);
    }

    @Test
    void anUnknownFieldIsRefused() {
        var answer = Api.post(Town.ADMINISTRATOR, Town.smallSet("BO-6", 1).put("colour", "red"), "/indicator-sets");

        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("faults.field", contains("/colour"))
                .body("faults.code", contains("field-unknown"));
    }

    @Test
    void everybodySignedInReadsASetAndItsUnverifiedLines() {
        Town.publish(Town.smallSet("BO-7", 1));

        var answer = Api.get(COUNCIL, "/indicator-sets/BO-7/1");

        answer.statusCode(200)
                .body("unverified.path", contains("/scoring"))
                .body("content.groups.code", contains("1", "2"))
                .body("content.groups[0].max", equalTo("100"));
        Api.get(COUNCIL, "/indicator-sets").statusCode(200).body("items.code", hasItem("BO-7"));
    }

    @Test
    void aCouncilWritesNoSet() {
        var answer = Api.post(COUNCIL, Town.smallSet("BO-8", 1), "/indicator-sets");

        answer.statusCode(403).contentType("application/problem+json");
    }

    @Test
    void nobodyReadsWithoutSigningIn() {
        var answer = given().get("/api/v1/indicator-sets").then();

        answer.statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4725.v1", "3276.v1", "3806.v1", "3806.v2"})
    void theShippedSetsCanBePublished(String name) throws IOException {
        var file = Files.readString(Path.of("src/main/resources/indicator-sets", name + ".json"));

        var answer = Api.post(Town.ADMINISTRATOR, file, "/indicator-sets");

        answer.statusCode(201).body("unverified.confidence", everyItem(in(List.of("SECONDARY", "UNVERIFIED"))));
    }
}
