package vn.minh.assessment.indicatorset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.IndicatorSetEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** A version's way from draft to retired, over the API. */
@QuarkusTest
@RealServers(database = "assessment")
class SetVersionIT {

    private static final String TYPE = "vn.minh.assessment.indicator-set.";
    private static final Tokens COUNCIL = Tokens.as("c").unit("HN-THCS").roles("council");
    private static final Tokens OFFICER = Tokens.as("o").unit("HN-SO").roles("department-officer");
    private static final String[] STEPS = {TYPE + "drafted.v1", TYPE + "published.v1", TYPE + "retired.v1"};

    @Inject
    Told told;

    @Test
    void everyStepIsToldInOrder() {
        Town.publish(Town.smallSet("DOI-1", 1));

        Api.move(Town.ADMINISTRATOR, 2, "", "/indicator-sets/DOI-1/1/retirement")
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("revision", equalTo(3));

        var heard = told.eventually(IndicatorSetEvent.TOPIC, "DOI-1@1", STEPS);
        assertThat(heard).extracting(fact -> fact.sequence()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aDraftIsSeenByThoseWhoMayWriteIt() {
        draft(Town.smallSet("DOI-2", 1)).statusCode(201).body("state", equalTo("DRAFT"));

        Api.get(OFFICER, "/indicator-sets/DOI-2/1").statusCode(200).body("draftedBy", equalTo("administrator"));
        Api.get(OFFICER, "/indicator-sets").body("items.code", hasItem("DOI-2"));
        Api.get(COUNCIL, "/indicator-sets/DOI-2/1").statusCode(404);
        Api.get(COUNCIL, "/indicator-sets").statusCode(200).body("items.code", not(hasItem("DOI-2")));
    }

    @Test
    void aDraftIsWrittenAnewOnWhatWasRead() {
        draft(Town.smallSet("DOI-3", 1));
        var other = changed("DOI-3");

        Api.post(OFFICER, other, "/indicator-sets").statusCode(428);
        again(OFFICER, 7, other).statusCode(412);
        again(OFFICER, 1, other)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("draftedBy", equalTo("o"))
                .body("content.notes", contains("sửa"));

        told.onlyEver(IndicatorSetEvent.TOPIC, "DOI-3@1", TYPE + "drafted.v1", TYPE + "drafted.v1");
    }

    @Test
    void whoDraftedDoesNotPublish() {
        draft(Town.smallSet("DOI-4", 1));

        publish(Town.ADMINISTRATOR, 1, "DOI-4").statusCode(403).body("detail", containsString("tự công bố"));
        publish(COUNCIL, 1, "DOI-4").statusCode(403);
        Api.put(OFFICER, "", "/indicator-sets/DOI-4/1/publication").statusCode(428);

        publish(OFFICER, 1, "DOI-4").statusCode(200).header("ETag", "\"2\"").body("state", equalTo("PUBLISHED"));
        publish(OFFICER, 2, "DOI-4").statusCode(409).body("type", endsWith("/illegal-move"));
    }

    @Test
    void twoPublishersAtOnceMakeOnePublication() {
        draft(Town.smallSet("DOI-5", 1));

        var answers = AtOnce.each(
                List.of(() -> publish(OFFICER, 1, "DOI-5"), () -> publish(Town.SECOND_ADMINISTRATOR, 1, "DOI-5")));

        assertThat(answers).contains(200).doesNotContain(500).containsAnyOf(409, 412);
        told.onlyEver(IndicatorSetEvent.TOPIC, "DOI-5@1", TYPE + "drafted.v1", TYPE + "published.v1");
    }

    @Test
    void neitherADraftNorWhatIsRetiredIsPlanned() {
        var town = Town.with(1);
        draft(Town.smallSet(town.set(), 2));
        var plan = town.plan("2026-2027");
        plan.put("setVersion", 2);

        Api.post(town.officer(), plan, "/campaigns").statusCode(422).body("faults.code", contains("set-unknown"));

        Api.move(Town.ADMINISTRATOR, 2, "", "/indicator-sets/{code}/1/retirement", town.set())
                .statusCode(200);
        Api.post(town.officer(), town.plan("2026-2027"), "/campaigns")
                .statusCode(422)
                .body("faults.code", contains("set-retired"))
                .body("faults.field", contains("setVersion"));
    }

    @Test
    void whatIsRetiredIsStillReadByEverybody() {
        Town.publish(Town.smallSet("DOI-6", 1));
        Api.move(Town.ADMINISTRATOR, 2, "", "/indicator-sets/DOI-6/1/retirement");

        Api.get(COUNCIL, "/indicator-sets/DOI-6/1").statusCode(200).body("state", equalTo("RETIRED"));
    }

    @Test
    void everyLineThatCannotBeReadIsNamed() {
        var broken = Town.smallSet("DOI-7", 1);
        ((ObjectNode) broken.at("/groups/0/criteria/1/items/0")).put("kind", "GUESS");
        ((ObjectNode) broken.at("/groups/0")).put("colour", "red");
        ((ObjectNode) broken.at("/groups/1/criteria/0")).remove("text");
        broken.put("version", "first");

        var answer = draft(broken);

        answer.statusCode(422)
                .body(
                        "faults.field",
                        hasItems(
                                "/groups/0/criteria/1/items/0/kind",
                                "/groups/0/colour",
                                "/groups/1/criteria/0/text",
                                "/version"))
                .body("faults.next", hasItem(containsString("YES_NO")));
        Api.get(Town.ADMINISTRATOR, "/indicator-sets/DOI-7/1").statusCode(404);
    }

    @Test
    void whatIsNoJsonAtAllIsUnreadable() {
        Api.post(Town.ADMINISTRATOR, "{\"code\": ", "/indicator-sets").statusCode(400);
    }

    private static ValidatableResponse draft(ObjectNode set) {
        return Api.post(Town.ADMINISTRATOR, set, "/indicator-sets");
    }

    private static ValidatableResponse again(Tokens who, long version, ObjectNode set) {
        return Api.as(who)
                .header("If-Match", "\"" + version + "\"")
                .body(set)
                .post("/api/v1/indicator-sets")
                .then();
    }

    private static ValidatableResponse publish(Tokens who, long version, String code) {
        return Api.move(who, version, "", "/indicator-sets/{code}/1/publication", code);
    }

    private static ObjectNode changed(String code) {
        var other = Town.smallSet(code, 1);
        other.putArray("notes").add("sửa");
        return other;
    }
}
