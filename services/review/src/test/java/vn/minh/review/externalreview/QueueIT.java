package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class QueueIT {

    private final Town town = Town.fresh();
    private final Assessment assessment;

    QueueIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @Test
    void authorityDepartmentAndUnitSeeWhatIsTheirs() {
        var review = assessment.approves(town).toString();

        for (var desk :
                List.of(town.reviewer(), town.officer(), town.head(), town.departmentOfficer(), town.principal())) {
            desk.queue("").statusCode(200).body("items.id", contains(review));
            desk.read(UUID.fromString(review)).statusCode(200).body("id", equalTo(review));
        }
    }

    @Test
    void whoWorksElsewhereSeesNothing() {
        var review = assessment.approves(town);
        var elsewhere = Town.fresh();

        for (var desk :
                List.of(elsewhere.reviewer(), elsewhere.head(), elsewhere.departmentOfficer(), elsewhere.principal())) {
            desk.queue("").statusCode(200).body("items", empty());
            desk.read(review).statusCode(404);
        }
    }

    @Test
    void theCommunesCodeAloneShowsNothingWithoutAPostOrASeat() {
        var review = assessment.approves(town);
        var contributor = Desk.of("somebody", town.commune().code(), "contributor");

        contributor.queue("").statusCode(200).body("items", empty());
        contributor.read(review).statusCode(404);
    }

    @Test
    void aPrincipalRoleDoesNotOpenTheQueueOfHerAuthority() {
        assessment.approves(town);
        var principal = Desk.of("somebody", town.commune().code(), "principal");

        var answer = principal.queue("");

        answer.statusCode(200).body("items", empty());
    }

    @Test
    void theQueueIsWalkedPageByPageFromTheOldestOn() {
        var arrived = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            arrived.add(assessment.approves(town).toString());
        }

        var seen = new ArrayList<String>();
        String after = "";
        do {
            var page = town.reviewer()
                    .queue("?size=2" + (after.isEmpty() ? "" : "&after=" + after))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            after = page.path("next") == null ? "" : page.path("next");
        } while (!after.isEmpty());

        assertThat(seen).isEqualTo(arrived);
    }

    @Test
    void aQueueIsAskedForAStateAndAYear() {
        var claimed = assessment.approves(town);
        var waiting = assessment.approves(town);
        town.reviewer().claim(claimed, 1).statusCode(200);

        town.reviewer().queue("?state=ASSIGNED").body("items.id", contains(claimed.toString()));
        town.reviewer().queue("?state=OPENED").body("items.id", contains(waiting.toString()));
        town.reviewer().queue("?schoolYear=2026-2027").body("items", hasSize(2));
        town.reviewer().queue("?schoolYear=2025-2026").body("items", empty());
    }

    @Test
    void theSchoolIsNotToldWhoHoldsItsDossier() {
        var review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);

        town.principal().queue("").body("items[0].holder", nullValue());
        town.officer().queue("").body("items[0].holder", equalTo("reviewer-" + town.key()));
    }

    @Test
    void typingErrorsAreTold() {
        town.reviewer().queue("?state=SLEEPING").statusCode(422).body("faults.field", contains("state"));
        town.reviewer().queue("?after=yesterday").statusCode(422).body("faults.field", contains("after"));
        town.reviewer().queue("?schoolYear=2026").statusCode(422).body("faults.field", contains("schoolYear"));
    }

    @Test
    void theOpenedReviewShowsTextAnswerAndSealedEvidence() {
        var review = assessment.approves(town);

        var answer = town.reviewer().read(review);

        answer.header("ETag", "\"1\"")
                .body("groups[0].text", equalTo("Dạy học"))
                .body("groups[0].criteria[1].text", equalTo("Triển khai"))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".answer.points", equalTo("40"))
                .body(FindingIT.ITEM.formatted("2.4.b") + ".answer.amount", equalTo("25"))
                .body(FindingIT.ITEM.formatted("1.1.m") + ".answer.met", equalTo(true))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".evidence[0].id", equalTo(Town.EVIDENCE.toString()))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".evidence[0].code", equalTo("MC.1.3.01"))
                .body("preview.level", equalTo(2))
                .body("preview.explanation", hasSize(3));
    }
}
