package vn.minh.review.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static vn.minh.review.appeal.Appealing.admit;
import static vn.minh.review.appeal.Appealing.chair;
import static vn.minh.review.appeal.Appealing.decide;
import static vn.minh.review.appeal.Appealing.read;
import static vn.minh.review.appeal.Appealing.record;
import static vn.minh.review.appeal.Appealing.second;
import static vn.minh.review.appeal.Appealing.third;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.AppealAdmittedV1;
import vn.minh.contracts.review.AppealEvent;
import vn.minh.domain.Vietnam;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** Who looks again, at what, and how it is decided. */
@QuarkusTest
@RealServers(database = "review")
class PanelIT {

    private static final Map<String, String> THIRTY = Map.of("points", "30", "reason", "Ảnh có một phần");

    private final Town town = Town.fresh();
    private final Appealing appealing;
    private final Told told;

    PanelIT(Appealing appealing, Told told) {
        this.appealing = appealing;
        this.told = told;
    }

    @Test
    void theHeadOfTheAuthorityNamesThePanelAndItsLastDay() {
        var appeal = appealing.filed(town);
        read(town.head(), appeal).body("moves", contains("admit"));

        var answer = admit(town.head(), appeal, 1, chair(town), second(town), third(town));

        var last = Vietnam.dayOf(Instant.now()).plusDays(30);
        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ADMITTED"))
                .body("dueOn", equalTo(last.toString()));
        var facts = told.until(AppealEvent.TOPIC, appeal.toString(), heard -> heard.size() == 2);
        assertThat(facts.getLast().as(AppealAdmittedV1.class))
                .returns("chair-" + town.key(), AppealAdmittedV1::chair)
                .returns(last, AppealAdmittedV1::dueOn);
    }

    @Test
    void nobodyElseNamesAPanel() {
        var appeal = appealing.filed(town);

        for (var desk : List.of(town.officer(), town.principal(), town.departmentOfficer())) {
            admit(desk, appeal, 1, chair(town), second(town), third(town)).statusCode(403);
        }

        admit(Town.fresh().head(), appeal, 1, chair(town), second(town), third(town))
                .statusCode(404);
    }

    @Test
    void whoHadAHandInItIsRefusedByName() {
        var appeal = appealing.filed(town);

        var answer = admit(
                town.head(),
                appeal,
                1,
                town.reviewer(),
                town.officer(),
                town.head(),
                town.authorTurnedReviewer(),
                Desk.of("council-" + town.key(), "X-KHAC"),
                Desk.of("principal-" + town.key(), "X-KHAC"));

        answer.statusCode(422)
                .body(
                        "faults.field",
                        contains(
                                "reviewer-" + town.key(),
                                "officer-" + town.key(),
                                "head-" + town.key(),
                                "author-" + town.key(),
                                "council-" + town.key(),
                                "principal-" + town.key()))
                .body(
                        "faults.code",
                        contains(
                                "panellist-reviewer",
                                "panellist-reviewer",
                                "panellist-recogniser",
                                "panellist-author",
                                "panellist-author",
                                "panellist-author"))
                .body("faults.next", everyItem(containsString("Cử người khác")));
        read(town.head(), appeal).body("state", equalTo("FILED")).body("version", equalTo(1));
    }

    @Test
    void whoOnceHeldTheDossierIsRefusedAlthoughSheWroteNothing() {
        var review = appealing.finished().assessment().approves(town);
        town.otherReviewer().claim(review, 1).statusCode(200);
        town.otherReviewer().release(review, 2).statusCode(200);
        town.reviewer().claim(review, 3).statusCode(200);
        town.reviewer().propose(review, 4).statusCode(200);
        town.principal().agree(review, 5).statusCode(200);
        town.officer().conclude(review, 6).statusCode(200);
        var recognition =
                UUID.fromString(town.head().recognise(review).extract().path("results[0].recognition.id"));
        var appeal = appealing.filed(town, recognition);

        admit(town.head(), appeal, 1, chair(town), second(town), town.otherReviewer())
                .statusCode(422)
                .body("faults.field", contains("other-reviewer-" + town.key()))
                .body("faults.code", contains("panellist-reviewer"));
    }

    @Test
    void whoIsBoundToTheUnitIsRefusedByName() {
        var appeal = appealing.filed(town);
        Appealing.taughtAtTheSchool(second(town), town);
        Appealing.declared(third(town), town);

        admit(
                        town.head(),
                        appeal,
                        1,
                        Desk.of("teacher-" + town.key(), town.school().code()),
                        second(town),
                        third(town))
                .statusCode(422)
                .body("faults.field", contains("teacher-" + town.key(), "second-" + town.key(), "third-" + town.key()))
                .body("faults.code", everyItem(equalTo("panellist-tied")));
    }

    @Test
    void aPanelThatCouldNotDecideIsRefused() {
        var appeal = appealing.filed(town);

        admit(town.head(), appeal, 1, chair(town), chair(town))
                .statusCode(422)
                .body("faults.code", contains("panel-too-small", "panellist-twice"));
        town.head()
                .basedOn(1)
                .body(Map.of("members", List.of()))
                .put(Appealing.APPEALS + "/{id}/panel", appeal)
                .then()
                .statusCode(422);
    }

    @Test
    void thePanelWritesItsPointsForTheNamedCriteriaOnly() {
        var appeal = appealing.admitted(town);

        record(second(town), appeal, 2, "2.4.a", THIRTY)
                .statusCode(422)
                .body("faults.code", contains("item-not-appealed"));
        record(second(town), appeal, 2, "1.3.a", Map.of("points", "30"))
                .statusCode(422)
                .body("faults.code", contains("reason-required"));
        record(second(town), appeal, 2, "1.3.a", Map.of("points", "61", "reason", "Vì"))
                .statusCode(422);
        record(third(town), appeal, 2, "1.3.a", THIRTY).statusCode(200).header("ETag", "\"3\"");
        record(second(town), appeal, 3, "1.3.a", THIRTY).statusCode(200).header("ETag", "\"3\"");
        record(second(town), appeal, 3, "1.3.b", Map.of("met", true)).statusCode(200);
    }

    @Test
    void nobodyButThePanelWritesAndNobodyButItsChairDecides() {
        var appeal = appealing.admitted(town);
        var dismissed = Map.of("outcome", "DISMISSED", "reason", "Không có gì mới");

        record(town.head(), appeal, 2, "1.3.a", THIRTY).statusCode(403);
        record(town.principal(), appeal, 2, "1.3.a", THIRTY).statusCode(403);
        record(town.reviewer(), appeal, 2, "1.3.a", THIRTY).statusCode(404);
        decide(second(town), appeal, 2, dismissed).statusCode(403);
        decide(town.head(), appeal, 2, dismissed).statusCode(403);

        read(town.head(), appeal).body("version", equalTo(2));
    }

    @Test
    void nothingIsUpheldThatChangesNothing() {
        var appeal = appealing.admitted(town);
        record(second(town), appeal, 2, "1.3.a", Map.of("points", "20")).statusCode(200);

        decide(chair(town), appeal, 3, Map.of("outcome", "UPHELD"))
                .statusCode(409)
                .body("type", endsWith("/problems/nothing-changed"));
        decide(chair(town), appeal, 3, Map.of("outcome", "DISMISSED"))
                .statusCode(422)
                .body("faults.code", contains("reason-required"));
        decide(chair(town), appeal, 3, Map.of("reason", "Vì")).statusCode(422);
        read(chair(town), appeal).body("state", equalTo("ADMITTED")).body("moves", contains("record", "dismiss"));
    }
}
