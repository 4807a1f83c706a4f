package vn.minh.review.externalreview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.review.externalreview.Season.Case;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** A reform in the middle of a season, as assessment tells it: in no order, and some of it twice. */
@QuarkusTest
@RealServers(database = "review")
class ReformIT {

    private final Season season = new Season();
    private final Map<Case, UUID> reviews = new HashMap<>();
    private final Assessment assessment;
    private final Told told;

    ReformIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    @Test
    void everyOpenDossierHasOneAccountableAuthorityBeforeAndAfter() {
        assessment.publishSets();
        season.assignments().forEach(fact -> assessment.says(fact, 1));
        season.cases().forEach(one -> assessment.says(season.approved(one), 1));
        season.cases().forEach(one -> reviews.put(one, assessment.arrived(one.before(), one.dossier())));
        reviews.forEach((one, review) -> Season.bring(one, review));
        var versions = versions();
        assertThat(accountable()).isEqualTo(expected(Case::before));
        assertThat(sums()).isEqualTo(counted(Case::before));

        var seed = System.nanoTime();
        var said = reforms(new Random(seed));

        await("the reform, told with seed " + seed)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(season.whoHasWhat()).isEqualTo(expectedCodes()));
        said.forEach(assessment::repeats);
        told.onlyEver(
                ExternalReviewEvent.TOPIC,
                review(Season.Stage.OPENED, season.a).toString(),
                HandOverIT.OPENED,
                HandOverIT.HANDED_OVER);
        assertThat(accountable()).isEqualTo(expected(Case::after));
        assertThat(sums()).isEqualTo(counted(Case::after));
        reviews.forEach((one, review) -> isWhereItBelongs(one, review, versions.getOrDefault(review, 0L)));
        reviews.forEach(this::goesOn);
    }

    /** Every fact of the reform twice, at any place. */
    private List<ProducerRecord<String, byte[]>> reforms(Random random) {
        var facts = new HashMap<AssignmentChangedV1, Long>();
        season.ended().forEach(fact -> facts.put(fact, 2L));
        season.begun().forEach(fact -> facts.put(fact, 1L));
        var order = new ArrayList<>(facts.keySet());
        order.addAll(facts.keySet());
        Collections.shuffle(order, random);
        var said = new HashMap<AssignmentChangedV1, ProducerRecord<String, byte[]>>();
        for (var fact : order) {
            var before = said.get(fact);
            if (before == null) {
                said.put(fact, assessment.says(fact, facts.getOrDefault(fact, 1L)));
            } else {
                assessment.repeats(before);
            }
        }
        return List.copyOf(said.values());
    }

    private static void isWhereItBelongs(Case one, UUID review, long versionBefore) {
        var now = one.after().officer().read(review).statusCode(200);
        now.body("authority.code", equalTo(one.after().commune().code()))
                .body("version", equalTo((int) versionBefore + (one.moves() ? 1 : 0)))
                .body("handOvers", hasSize(one.moves() ? 1 : 0));
        if (!one.moves()) {
            now.body("state", equalTo(status(one.stage()).name()));
            return;
        }
        one.before().officer().read(review).statusCode(404);
        now.body("handOvers[0].from.code", equalTo(one.before().commune().code()))
                .body("handOvers[0].to.code", equalTo(one.after().commune().code()))
                .body("holder", nullValue())
                .body(
                        "state",
                        equalTo(
                                switch (one.stage()) {
                                    case OPENED, ASSIGNED, PROPOSED -> "OPENED";
                                    case AWAITING_UNIT -> "AWAITING_UNIT";
                                    case CONCLUDED, RECOGNISED -> "CONCLUDED";
                                }));
    }

    /** The successor takes up what is open, recognises what is concluded and reads what was recognised. */
    private void goesOn(Case one, UUID review) {
        var after = one.after();
        switch (one.stage()) {
            case OPENED ->
                after.reviewer()
                        .claim(review, after.officer().versionOf(review))
                        .statusCode(200);
            case CONCLUDED -> {
                after.officer()
                        .read(review)
                        .body("decidedBy.code", equalTo(one.before().commune().code()));
                after.head()
                        .recognise(review)
                        .statusCode(200)
                        .body(
                                "results[0].recognition.authority.code",
                                equalTo(after.commune().code()));
            }
            case RECOGNISED -> {
                after.officer()
                        .read(review)
                        .body("decidedBy.code", equalTo(one.before().commune().code()));
                var id = recognitions(after.officer(), review).getString("items[0].id");
                after.officer()
                        .asks()
                        .get("/api/v1/recognitions/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("authority.code", equalTo(one.before().commune().code()));
                if (one.moves()) {
                    assertThat(recognitions(one.before().officer(), review).getList("items"))
                            .isEmpty();
                    one.before()
                            .officer()
                            .asks()
                            .get("/api/v1/recognitions/{id}", id)
                            .then()
                            .statusCode(404);
                }
            }
            case ASSIGNED, AWAITING_UNIT, PROPOSED ->
                one.school().principal().read(review).statusCode(200);
        }
    }

    private static JsonPath recognitions(Desk desk, UUID review) {
        return desk.asks()
                .get("/api/v1/recognitions?review=" + review)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Status status(Season.Stage stage) {
        return stage == Season.Stage.RECOGNISED ? Status.CONCLUDED : Status.valueOf(stage.name());
    }

    private UUID review(Season.Stage stage, Town before) {
        return reviews.entrySet().stream()
                .filter(entry -> entry.getKey().stage() == stage
                        && entry.getKey().before().equals(before))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private Map<UUID, Long> versions() {
        var versions = new HashMap<UUID, Long>();
        reviews.forEach(
                (one, review) -> versions.put(review, one.before().officer().versionOf(review)));
        return versions;
    }

    /** In whose queue each review lies. */
    private Map<UUID, List<Town>> accountable() {
        var found = new HashMap<UUID, List<Town>>();
        for (var town : season.authorities) {
            queue(town)
                    .forEach(review -> found.computeIfAbsent(review, _ -> new ArrayList<>())
                            .add(town));
        }
        return found;
    }

    private static List<UUID> queue(Town town) {
        return town.officer().queue("?size=200").extract().jsonPath().getList("items.id", UUID.class);
    }

    private Map<UUID, List<Town>> expected(Function<Case, Town> authority) {
        var expected = new HashMap<UUID, List<Town>>();
        reviews.forEach((one, review) -> expected.put(review, List.of(authority.apply(one))));
        return expected;
    }

    /** How long the queue of each authority is. */
    private Map<Town, Long> sums() {
        var sums = new HashMap<Town, Long>();
        season.authorities.forEach(town -> sums.put(town, (long) queue(town).size()));
        sums.values().removeIf(lines -> lines == 0);
        return sums;
    }

    private Map<Town, Long> counted(Function<Case, Town> authority) {
        return season.cases().stream().collect(groupingBy(authority, counting()));
    }

    private Map<String, String> expectedCodes() {
        var expected = new HashMap<String, String>();
        reviews.forEach((one, review) ->
                expected.put(review.toString(), one.after().commune().code()));
        return expected;
    }
}
