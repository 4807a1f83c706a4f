package vn.minh.review.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Role;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Drawer;
import vn.minh.review.Town;
import vn.minh.review.recognition.Finished;
import vn.minh.review.recognition.Signatures;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class ProposalsIT {

    private final Town town = Town.fresh();
    private final Finished finished;

    ProposalsIT(Finished finished) {
        this.finished = finished;
    }

    @Test
    void whatIsConcludedWaitsForTheHeadAndWhoIsLateIsNotOnTheList() {
        finished.assessment().approves(town);
        var review = finished.review(town);

        var waiting = proposals(town.head(), "");

        waiting.statusCode(200)
                .body("items.review", contains(review.toString()))
                .body("items[0].unit.code", equalTo(town.school().code()))
                .body("items[0].level", equalTo(2))
                .body("items[0].groups.points", contains("80", "60"))
                .body("items[0].moves", contains("recognise"))
                .body("items[0].problem", nullValue())
                .body("items[0].appeal", nullValue())
                .body("total", equalTo(1))
                .body("totals.level", contains(2))
                .body("totals.count", contains(1));
    }

    @Test
    void recognitionRollsWhileOtherSchoolsAreLate() {
        Drawer.reviewsCloseOn(town, "2020-06-20");
        var late = finished.assessment().approves(town);
        var done = finished.review(town);
        town.officer().queue("?filter=LATE").body("items.id", contains(late.toString()));

        town.head().recognise(done).statusCode(200).body("decisionNumber", equalTo("01/QĐ-UBND"));

        proposals(town.head(), "").body("items", empty());
        finished.concludes(town, late);
        proposals(town.head(), "").body("items.review", contains(late.toString()));
        town.head()
                .recognise(late)
                .body("decisionNumber", equalTo("02/QĐ-UBND"))
                .body("results[0].recognition.certificateNumber", endsWith("/02"));
    }

    @Test
    void whatWasRecognisedOrTakenBackWaitsNoMore() {
        var kept = finished.review(town);
        var revoked = finished.review(town);
        town.head().recognise(kept).statusCode(200);
        var id = UUID.fromString(town.head().recognise(revoked).extract().path("results[0].recognition.id"));
        Signatures.revoke(town.head(), id, 1).statusCode(200);

        proposals(town.head(), "")
                .body("items", empty())
                .body("total", equalTo(0))
                .body("totals", empty());
    }

    @Test
    void whatIsOfferedIsNotRefusedAndWhatIsNotSaysWhy() {
        finished.review(town);
        finished.review(town, Assessment.DEMONSTRATION, false);
        finished.review(town, Assessment.DEMONSTRATION, true);
        var heads = List.of(
                town.head(),
                town.reviewer().also(Role.AUTHORITY_HEAD),
                town.authorTurnedReviewer().also(Role.AUTHORITY_HEAD),
                town.officer());

        for (var desk : heads.reversed()) {
            var page = proposals(desk, "").statusCode(200).extract().jsonPath();
            for (int i = 0; i < page.getList("items").size(); i++) {
                var at = "items[" + i + "].";
                var review = UUID.fromString(page.getString(at + "review"));
                if (page.getList(at + "moves").isEmpty()) {
                    refused(desk, review, page.getString(at + "problem.detail"), page.getString(at + "problem.next"));
                } else {
                    desk.recognise(review).statusCode(200).body("results[0].problem", nullValue());
                }
            }
        }
        proposals(town.head(), "")
                .body("items.problem.type", contains(endsWith("/problems/demonstration-set")))
                .body("items.demonstration", contains(false));
    }

    @Test
    void itIsWalkedByPageYearAndLevel() {
        var reviews = List.of(finished.review(town), finished.review(town), finished.review(town));

        var first = proposals(town.officer(), "?schoolYear=2026-2027&level=2&size=2")
                .body(
                        "items.review",
                        contains(reviews.get(0).toString(), reviews.get(1).toString()))
                .body("total", equalTo(3))
                .extract();
        proposals(town.officer(), "?schoolYear=2026-2027&level=2&size=2&after=" + first.<String>path("next"))
                .body("items.review", contains(reviews.get(2).toString()))
                .body("next", nullValue());
        proposals(town.officer(), "?level=3").body("items", empty()).body("totals.count", contains(3));
        proposals(town.officer(), "?schoolYear=2025-2026")
                .body("items", empty())
                .body("total", equalTo(0));
        proposals(town.officer(), "?level=4").statusCode(422);
        proposals(town.officer(), "?after=x").statusCode(422);
    }

    @Test
    void itIsTheAuthoritysOwnAffair() {
        finished.review(town);

        proposals(Town.fresh().head(), "").body("items", empty());
        proposals(town.principal(), "").statusCode(403);
        proposals(town.reviewer(), "").statusCode(403);
        proposals(town.departmentOfficer(), "").statusCode(403);
    }

    private static void refused(Desk desk, UUID review, String detail, String next) {
        var answer = desk.recognise(review);
        if (answer.extract().statusCode() == 200) {
            answer.body("results[0].problem.detail", equalTo(detail)).body("results[0].problem.next", equalTo(next));
        } else {
            answer.statusCode(403);
        }
    }

    private static ValidatableResponse proposals(Desk desk, String query) {
        return desk.asks().get("/api/v1/recognition-proposals" + query).then();
    }
}
