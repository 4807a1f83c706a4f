package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.ExternalReviewOpenedV1;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class OpeningIT {

    static final String OPENED = "vn.minh.review.external-review.opened.v1";
    static final Desk ADMINISTRATOR = Desk.of("admin", "anywhere", "administrator");

    private final Assessment assessment;
    private final Told told;

    OpeningIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    @Test
    void anApprovedDossierLiesInTheQueueOfItsAuthority() {
        var town = Town.fresh();

        var review = assessment.approves(town);

        town.officer()
                .queue("?state=OPENED&schoolYear=2026-2027")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(review.toString()))
                .body("items[0].unit.name", equalTo("THCS Vĩnh Quỳnh"))
                .body("items[0].round", equalTo(1))
                .body("items[0].version", equalTo(1));
        var fact = told.eventually(ExternalReviewEvent.TOPIC, review.toString(), OPENED)
                .getFirst();
        assertThat(fact.sequence()).isEqualTo(1);
        assertThat(fact.as(ExternalReviewOpenedV1.class).authority()).isEqualTo(town.commune());
    }

    @Test
    void theSameApprovalHeardTwiceOpensOneReview() {
        var town = Town.fresh();
        var dossier = UUID.randomUUID();
        assessment.publishSets();

        var said = assessment.says(town.approved(dossier, Assessment.OFFICIAL.ref(), false, 1, SampleSet.answers()), 1);
        assessment.repeats(said);
        var review = assessment.arrived(town, dossier);

        told.onlyEver(ExternalReviewEvent.TOPIC, review.toString(), OPENED);
        town.officer().queue("").body("items", hasSize(1));
    }

    @Test
    void anApprovalWithoutAnAuthorityOpensNothing() {
        var town = Town.fresh();
        assessment.publishSets();

        assessment.says(
                town.approved(UUID.randomUUID(), Assessment.OFFICIAL.ref(), false, 1, SampleSet.answers(), null), 1);
        var later = assessment.approves(town);

        town.departmentOfficer().queue("").body("items", hasSize(1)).body("items[0].id", equalTo(later.toString()));
    }

    @Test
    void anApprovalThatIsFasterThanItsSetWaitsForIt() {
        var town = Town.fresh();
        var late = new SampleSet("L" + UUID.randomUUID(), "OFFICIAL");
        var dossier = UUID.randomUUID();
        assessment.says(town.approved(dossier, late.ref(), false, 1, SampleSet.answers()), 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> ADMINISTRATOR
                        .asks()
                        .get("/api/v1/operations/parked")
                        .then()
                        .body("findAll { it.state == 'WAITING' }.key", hasItem(dossier.toString())));

        assessment.says(late.published(), 1);

        assessment.arrived(town, dossier);
    }

    @Test
    void aSetThatIsNotTheTextItsHashNamesIsParked() {
        var sound = new SampleSet("H" + UUID.randomUUID(), "OFFICIAL").published();
        var forged = new IndicatorSetPublishedV1(
                sound.set(), sound.status(), true, sound.content().replace("60", "61"), sound.publishedAt());

        assessment.says(forged, 1);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> ADMINISTRATOR
                        .asks()
                        .get("/api/v1/operations/parked")
                        .then()
                        .body("findAll { it.state == 'PARKED' }.key", hasItem(forged.subject())));
    }

    @Test
    void strangersSeeAnEmptyQueue() {
        assessment.approves(Town.fresh());

        var answer = Town.fresh().officer().queue("");

        answer.statusCode(200).body("items", empty());
    }
}
