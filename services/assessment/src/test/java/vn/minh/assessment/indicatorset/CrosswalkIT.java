package vn.minh.assessment.indicatorset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.CrosswalkRecordedV1;
import vn.minh.contracts.assessment.IndicatorSetEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** Two versions of a set beside each other. */
@QuarkusTest
@RealServers(database = "assessment")
class CrosswalkIT {

    private static final String TYPE = "vn.minh.assessment.indicator-set.";
    private static final Tokens OFFICER = Tokens.as("o").unit("HN-SO").roles("department-officer");
    private static final Tokens COUNCIL = Tokens.as("c").unit("HN-THCS").roles("council");
    private static final String PATH = "/indicator-sets/{code}/2/crosswalk/1";

    @Inject
    Told told;

    @Test
    void theDifferenceIsAnsweredAsData() {
        versions("BANG-1");

        Api.get(OFFICER, "/indicator-sets/BANG-1/2/difference/1")
                .statusCode(200)
                .body("from.version", equalTo(1))
                .body("changes.code", hasItem("1.2.b2"))
                .body("changes.find { it.code == '1.2.a' }.parts.find { it.name == 'text' }.after", equalTo("Khác"))
                .body("changes.find { it.code == '1.2.b' }.kind", equalTo("REMOVED"));
        Api.get(OFFICER, "/indicator-sets/BANG-1/2/difference/9").statusCode(404);
        Api.get(OFFICER, "/indicator-sets/BANG-1/2/difference/x").statusCode(404);
        Api.get(COUNCIL, "/indicator-sets/BANG-1/2/difference/1").statusCode(403);
    }

    @Test
    void untilSomebodyRecordsOneAProposalIsAnswered() {
        versions("BANG-2");

        Api.get(OFFICER, PATH, "BANG-2")
                .statusCode(200)
                .body("proposal", equalTo(true))
                .body("recordedBy", nullValue())
                .body("mappings.kind", hasItems("EQUAL", "RETIRED", "NEW"));
    }

    @Test
    void whatIsRecordedIsToldAndAnsweredFromThenOn() {
        versions("BANG-3");

        record("BANG-3", 2, mappings()).statusCode(200).body("proposal", equalTo(false));

        Api.get(OFFICER, PATH, "BANG-3")
                .body("proposal", equalTo(false))
                .body("recordedBy", equalTo("o"))
                .body("mappings.kind", everyItem(equalTo("EQUAL")));
        Api.get(OFFICER, "/indicator-sets/BANG-3/2").header("ETag", "\"3\"");
        var heard = told.eventually(
                IndicatorSetEvent.TOPIC,
                "BANG-3@2",
                TYPE + "drafted.v1",
                TYPE + "published.v1",
                TYPE + "crosswalk-recorded.v1");
        var event = heard.getLast().as(CrosswalkRecordedV1.class);
        assertThat(event.from().version()).isEqualTo(1);
        assertThat(event.mappings()).hasSize(7);
    }

    @Test
    void itMayBeDrawnAnewOnWhatWasRead() {
        versions("BANG-4");
        record("BANG-4", 2, mappings()).statusCode(200);

        record("BANG-4", 2, mappings()).statusCode(412);
        record("BANG-4", 3, mappings()).statusCode(200);
        Api.put(OFFICER, Map.of("mappings", mappings()), PATH, "BANG-4").statusCode(428);
    }

    @Test
    void everyItemMustStandInExactlyOneMapping() {
        versions("BANG-5");
        var twice = new ArrayList<Object>(mappings());
        twice.set(0, map("EQUAL", "1.2.a", "1.2.a"));
        twice.add(map("SPLIT", "2.2.z", "2.2.y"));

        record("BANG-5", 2, twice)
                .statusCode(422)
                .body("faults.code", hasItems("item-missing", "item-repeated", "item-unknown", "mapping-shape"))
                .body("faults.field", hasItem("/mappings/7"));
        record("BANG-5", 2, List.of(Map.of("from", List.of("1.1.m"))))
                .statusCode(422)
                .body("faults.code", hasItem("missing"));
        Api.get(OFFICER, PATH, "BANG-5").body("proposal", equalTo(true));
    }

    @Test
    void aDraftHasNoCrosswalkYet() {
        Town.publish(Town.smallSet("BANG-6", 1));
        Api.post(Town.ADMINISTRATOR, next("BANG-6"), "/indicator-sets").statusCode(201);

        record("BANG-6", 1, mappings()).statusCode(409).body("type", endsWith("/illegal-move"));
        Api.get(OFFICER, PATH, "BANG-6").statusCode(200).body("proposal", equalTo(true));
    }

    private static void versions(String code) {
        Town.publish(Town.smallSet(code, 1));
        Town.publish(next(code));
    }

    private static ObjectNode next(String code) {
        var next = Town.smallSet(code, 2);
        ((ObjectNode) next.at("/groups/0/criteria/1/items/0")).put("text", "Khác");
        ((ObjectNode) next.at("/groups/0/criteria/1/items/1"))
                .put("code", "1.2.b2")
                .put("text", "Có thư viện số dùng chung");
        return next;
    }

    private static List<Map<String, Object>> mappings() {
        return List.of(
                map("EQUAL", "1.1.m", "1.1.m"),
                map("EQUAL", "1.2.a", "1.2.a"),
                map("EQUAL", "1.2.b", "1.2.b2"),
                map("EQUAL", "1.2.c", "1.2.c"),
                map("EQUAL", "2.1.m", "2.1.m"),
                map("EQUAL", "2.2.a", "2.2.a"),
                map("EQUAL", "2.2.b", "2.2.b"));
    }

    private static Map<String, Object> map(String kind, String from, String to) {
        return Map.of("kind", kind, "from", List.of(from), "to", List.of(to));
    }

    private static ValidatableResponse record(String code, long version, List<?> mappings) {
        return Api.move(OFFICER, version, Map.of("mappings", mappings), PATH, code);
    }
}
