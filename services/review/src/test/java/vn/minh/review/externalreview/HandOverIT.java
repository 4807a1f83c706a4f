package vn.minh.review.externalreview;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.review.Done.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Assigned;
import vn.minh.review.Crew;
import vn.minh.review.Desk;
import vn.minh.review.MovableClock;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class HandOverIT {

    static final String OPENED = "vn.minh.review.external-review.opened.v1";
    static final String CLAIMED = "vn.minh.review.external-review.claimed.v1";
    static final String HANDED_OVER = "vn.minh.review.external-review.handed-over.v1";
    static final Desk ADMINISTRATOR = Desk.of("admin", "anywhere", "administrator");
    static final LocalDate TODAY = Vietnam.dayOf(Instant.now());
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Town town = Town.fresh();
    private final Town successor = Town.fresh();
    private final Assessment assessment;
    private final HandOverReview handOver;
    private final MovableClock clock;
    private final Told told;

    HandOverIT(Assessment assessment, HandOverReview handOver, MovableClock clock, Told told) {
        this.assessment = assessment;
        this.handOver = handOver;
        this.clock = clock;
        this.told = told;
    }

    @Test
    void aReviewFollowsTheAssignmentOfItsUnitAndTheHolderLetsGo() {
        var review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);
        Crew.stands(successor);

        assessment.says(Assigned.unit(school(), successor.commune(), TODAY, null, "NQ-1656"), 1);

        arrivesAt(successor, review);
        successor
                .officer()
                .read(review)
                .body("state", equalTo("OPENED"))
                .body("holder", nullValue())
                .body("handOvers.from.code", contains(town.commune().code()))
                .body("handOvers.to.code", contains(successor.commune().code()))
                .body("handOvers.reform", contains("NQ-1656"));
        successor.reviewer().claim(review, 3).statusCode(200);
        var facts =
                told.eventually(ExternalReviewEvent.TOPIC, review.toString(), OPENED, CLAIMED, HANDED_OVER, CLAIMED);
        assertThat(facts.get(2).as(ExternalReviewHandedOverV1.class))
                .returns(town.commune(), ExternalReviewHandedOverV1::from)
                .returns(successor.commune(), ExternalReviewHandedOverV1::to)
                .returns("NQ-1656", ExternalReviewHandedOverV1::reform);
    }

    @Test
    void thePredecessorKnowsOfItNoMoreAndTheUnitStillDoes() {
        var review = assessment.approves(town);

        assessment.says(Assigned.unit(school(), successor.commune(), TODAY, null, null), 1);

        arrivesAt(successor, review);
        for (var desk : new Desk[] {town.reviewer(), town.officer(), town.head()}) {
            desk.read(review).statusCode(404);
            handOvers(desk, review).statusCode(404);
            desk.queue("").body("items", empty());
        }
        town.principal()
                .read(review)
                .statusCode(200)
                .body("authority.code", equalTo(successor.commune().code()));
        handOvers(town.principal(), review)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].serial", equalTo(1))
                .body("items[0].handedOverOn", equalTo(TODAY.toString()))
                .body("items[0].reform", nullValue());
    }

    @Test
    void itGoesToTheTeamOfTheNewAuthorityThatNamesTheUnit() {
        var review = assessment.approves(town);
        Crew.stands(successor);
        Crew.isGiven(successor, school());

        assessment.says(Assigned.unit(school(), successor.commune(), TODAY, null, null), 1);

        arrivesAt(successor, review);
        successor
                .officer()
                .queue("")
                .body("items.team", contains(Crew.of(successor).toString()));
    }

    @Test
    void anAssignmentOfTomorrowAppliesByItselfTomorrow() {
        var review = assessment.approves(town);
        assessment.says(Assigned.unit(school(), town.commune(), Assigned.LONG_AGO, TODAY, null), 1);
        assessment.says(Assigned.unit(school(), successor.commune(), TODAY.plusDays(1), null, null), 1);
        told.onlyEver(ExternalReviewEvent.TOPIC, review.toString(), OPENED);

        try (var _ = clock.ahead(Duration.ofDays(1))) {
            arrivesAt(successor, review);
        }
    }

    @Test
    void whenNobodyIsAccountableItStaysAndAnOperatorIsTold() {
        var review = assessment.approves(town);

        assessment.says(Assigned.unit(school(), town.commune(), Assigned.LONG_AGO, TODAY.minusDays(1), "NQ-1"), 1);

        told.onlyEver(ExternalReviewEvent.TOPIC, review.toString(), OPENED);
        town.officer().read(review).statusCode(200);
        unattended().body("items.review", hasItem(review.toString()));
        assessment.says(Assigned.unit(school(), successor.commune(), TODAY, null, "NQ-1"), 1);
        arrivesAt(successor, review);
        unattended().body("items.review", not(hasItem(review.toString())));
        town.officer()
                .asks()
                .get("/api/v1/operations/unattended-reviews")
                .then()
                .statusCode(403);
    }

    @Test
    void aReviewOpensAtTheAuthorityAccountableOnThatDay() {
        Crew.stands(successor);
        assessment.publishSets();
        assessment.says(Assigned.unit(school(), successor.commune(), TODAY, null, null), 1);
        var dossier = UUID.randomUUID();

        assessment.says(town.approved(dossier, Assessment.OFFICIAL.ref(), false, 1, SampleSet.answers()), 1);

        var review = assessment.arrived(successor, dossier);
        successor
                .officer()
                .read(review)
                .body("authority.code", equalTo(successor.commune().code()));
    }

    @Test
    void oneThatFailsKeepsNobodyWaitingAndIsTriedAgain() throws SQLException {
        var broken = assessment.approves(town);
        var neighbour = Town.fresh();
        var sound = assessment.approves(neighbour);
        by("update review_round set authors = '{}' where review = ?", broken);

        assessment.says(Assigned.unit(school(), successor.commune(), TODAY, null, null), 1);
        assessment.says(Assigned.unit(neighbour.school().code(), successor.commune(), TODAY, null, null), 1);

        arrivesAt(successor, sound);
        town.officer().queue("").body("items.id", contains(broken.toString()));
        by("update review_round set authors = '[]' where review = ?", broken);
        arrivesAt(successor, broken);
    }

    @Test
    void handedOverByManyWhileOthersMoveItGoesOnce() throws InterruptedException {
        var review = assessment.approves(town);
        Crew.stands(successor);
        assessment.says(Assigned.unit(school(), successor.commune(), TODAY, null, null), 1);
        var hands = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 6; i++) {
            hands.add(() -> done(() -> handOver.handle(new HandOverReview.Command(new ExternalReview.Id(review)))));
            hands.add(() -> town.reviewer().claim(review, 1));
        }

        try (var threads = newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(hands)).allMatch(hand -> hand.state() == Future.State.SUCCESS);
        }

        arrivesAt(successor, review);
        handOvers(successor.officer(), review).body("items", hasSize(1));
        var facts = told.until(
                ExternalReviewEvent.TOPIC,
                review.toString(),
                heard -> heard.stream().anyMatch(fact -> fact.type().equals(HANDED_OVER)));
        assertThat(facts.stream().filter(fact -> fact.type().equals(HANDED_OVER)))
                .hasSize(1);
        assertThat(facts).extracting(fact -> fact.sequence()).doesNotHaveDuplicates();
    }

    private static void by(String sql, UUID review) throws SQLException {
        try (var connection = Postgres.asOwner("review").getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, review);
            statement.execute();
        }
    }

    private String school() {
        return town.school().code();
    }

    private static void arrivesAt(Town next, UUID review) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> next.officer().read(review).statusCode(200));
    }

    private static ValidatableResponse handOvers(Desk desk, UUID review) {
        return desk.asks()
                .get("/api/v1/external-reviews/{id}/hand-overs", review)
                .then();
    }

    private static ValidatableResponse unattended() {
        return ADMINISTRATOR.asks().get("/api/v1/operations/unattended-reviews").then();
    }
}
