package vn.minh.assessment.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.Answer;
import vn.minh.testing.RealServers;

/** Three schools: one on level 3 with 76 points in its second group, one on level 2 with 75, one on level 1. */
@QuarkusTest
@RealServers(database = "assessment")
class WhatIfIT {

    private static final Object STRICTER = Map.of(
            "levels",
            List.of(
                    Map.of("level", 2, "from", "50", "fromInclusive", true, "to", "77", "toInclusive", true),
                    Map.of("level", 3, "from", "77", "fromInclusive", false, "to", "100", "toInclusive", true)));

    private Town town;
    private UUID campaign;

    @BeforeEach
    void threeSchoolsApproved() {
        town = Town.with(3);
        campaign = town.campaign("2026-2027");
        var shares = List.of("36", "35", "5");
        Approved.rounds(campaign, i -> answers(shares.get(i)));
    }

    @Test
    void otherThresholdsNameWhoChangesAndWhy() {
        var answer = whatIf(STRICTER);

        answer.statusCode(200)
                .body("dossiers", equalTo(3))
                .body("changed", equalTo(1))
                .body("set.code", equalTo(town.set()))
                .body("levels.find { it.from == 3 && it.to == 2 }.units", equalTo(1))
                .body("levels.find { it.from == 1 && it.to == 1 }.units", equalTo(1))
                .body("units.unit.code", contains(town.schools().getFirst()))
                .body("units[0].before", equalTo(3))
                .body("units[0].after", equalTo(2))
                .body("units[0].groups[1].pointsAfter", equalTo("76"))
                .body("units[0].groups[1].levelAfter", equalTo(2))
                .body("units[0].why.before", hasItem("Nhóm 2: 76 điểm thuộc khoảng (75; 100], đạt mức 3."))
                .body("units[0].why.after", hasItem("Nhóm 2: 76 điểm thuộc khoảng [50; 77], đạt mức 2."));
    }

    @Test
    void theUnchangedSetChangesNobody() {
        whatIf(Map.of("setCode", town.set(), "setVersion", 1))
                .statusCode(200)
                .body("dossiers", equalTo(3))
                .body("changed", equalTo(0))
                .body("proposal", equalTo(false));
    }

    @Test
    void aDraftIsTriedOverTheWayItsVersionsPropose() {
        var draft = Town.smallSet(town.set(), 2);
        ((ObjectNode) draft.at("/groups/1/criteria/1/items/0")).put("max", 60);
        ((ObjectNode) draft.at("/groups/1/criteria/1/items/1")).put("max", 40);
        Api.post(Town.ADMINISTRATOR, draft, "/indicator-sets").statusCode(201);

        var answer = whatIf(Map.of("setCode", town.set(), "setVersion", 2));

        answer.statusCode(200)
                .body("proposal", equalTo(true))
                .body("changed", equalTo(2))
                .body("units[0].open", contains("2.2.a", "2.2.b"))
                .body("units[0].carrying", hasItem(startsWith("Điểm tối đa của chỉ tiêu 2.2.a đổi từ 50 thành 60")));
    }

    @Test
    void anotherCodeNeedsACrosswalk() {
        var other = town.set() + "-KHAC";
        Town.publish(Town.smallSet(other, 1));
        var entry = Map.of("setCode", other, "setVersion", 1);

        whatIf(entry).statusCode(409).body("type", endsWith("/crosswalk-missing"));

        var way = Api.get(town.officer(), "/indicator-sets/{to}/1/crosswalk/{from}@1", other, town.set())
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("mappings");
        Api.move(
                        town.officer(),
                        2,
                        Map.of("mappings", way),
                        "/indicator-sets/{to}/1/crosswalk/{from}@1",
                        other,
                        town.set())
                .statusCode(200);
        whatIf(entry).statusCode(200).body("changed", equalTo(0)).body("proposal", equalTo(false));
    }

    @Test
    void thresholdsWithAHoleAreRefusedWithTheLine() {
        var hole = Map.of(
                "levels",
                List.of(Map.of("level", 3, "from", "76", "fromInclusive", false, "to", "100", "toInclusive", true)));

        whatIf(hole)
                .statusCode(422)
                .body("faults.code", contains("range-hole"))
                .body("faults.field", contains("/levels/2/range"));
        whatIf(Map.of("levels", List.of(Map.of("level", 9, "from", "1", "fromInclusive", true, "toInclusive", true))))
                .statusCode(422)
                .body("faults.code", contains("level-unknown"));
    }

    @Test
    void nothingOrBothIsRefused() {
        whatIf(Map.of()).statusCode(422).body("faults.code", contains("one-of-both"));
        whatIf(Map.of("setCode", town.set(), "levels", List.of()))
                .statusCode(422)
                .body("faults.code", hasItems("one-of-both"));
        whatIf(Map.of("setCode", "KHONG-CO", "setVersion", 1)).statusCode(404);
    }

    @Test
    void onlyTheDepartmentOfTheCampaignTries() {
        Api.post(Town.with(0).officer(), STRICTER, "/campaigns/{id}/what-if", campaign)
                .statusCode(404);
        Api.post(town.principal(town.school()), STRICTER, "/campaigns/{id}/what-if", campaign)
                .statusCode(403);
    }

    @Test
    void nothingIsWritten() {
        var before = Approved.counts();

        whatIf(STRICTER).statusCode(200);

        assertThat(Approved.counts()).isEqualTo(before);
    }

    private ValidatableResponse whatIf(Object entry) {
        return Api.post(town.officer(), entry, "/campaigns/{id}/what-if", campaign);
    }

    /** 78 points in the first group; 40 and the points of the share in the second. */
    private static List<Answer> answers(String pointsOfShare) {
        return List.of(
                new Answer("1.1.m", true, null, null, null),
                new Answer("1.2.a", null, null, new BigDecimal("38"), null),
                new Answer("1.2.b", true, null, null, null),
                new Answer("2.1.m", true, null, null, null),
                new Answer("2.2.a", null, new BigDecimal("12"), new BigDecimal("40"), null),
                new Answer("2.2.b", null, new BigDecimal("80"), new BigDecimal(pointsOfShare), null));
    }
}
