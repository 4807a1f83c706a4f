package vn.minh.review.appeal;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.review.appeal.Appealing.file;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.AppealEvent;
import vn.minh.contracts.review.AppealFiledV1;
import vn.minh.domain.Role;
import vn.minh.domain.Vietnam;
import vn.minh.review.Desk;
import vn.minh.review.MovableClock;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** Who may appeal, against what and until when. A refusal leaves nothing behind. */
@QuarkusTest
@RealServers(database = "review")
class FilingIT {

    private final Town town = Town.fresh();
    private final Appealing appealing;
    private final MovableClock clock;
    private final Told told;

    FilingIT(Appealing appealing, MovableClock clock, Told told) {
        this.appealing = appealing;
        this.clock = clock;
        this.told = told;
    }

    @Test
    void theHeadOfTheUnitAppealsOnNamedCriteria() {
        var recognition = appealing.recognition(town);

        var answer = file(town.principal(), recognition, "1.3", "Ảnh đã có", "2.4", "Phòng máy mới");

        answer.statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("FILED"))
                .body("criteria.code", contains("1.3", "2.4"))
                .body("criteria.plea", contains("Ảnh đã có", "Phòng máy mới"))
                .body("moves", contains("withdraw-appeal"));
        var fact = told.onlyEver(AppealEvent.TOPIC, answer.extract().path("id"), "vn.minh.review.appeal.filed.v1")
                .getFirst();
        assertThat(fact.sequence()).isEqualTo(1);
        assertThat(fact.body()).doesNotContain("Ảnh");
        assertThat(fact.as(AppealFiledV1.class))
                .returns(recognition, AppealFiledV1::recognitionId)
                .returns(List.of("1.3", "2.4"), AppealFiledV1::criteria)
                .returns("principal-" + town.key(), AppealFiledV1::filedBy);
    }

    @Test
    void theRecognitionOffersItToTheHeadOfTheUnitUntilItsLastDay() {
        var recognition = appealing.recognition(town);
        var last = Vietnam.dayOf(Instant.now()).plusDays(30);

        Appealing.recognitionOf(town.principal(), recognition)
                .body("appealUntil", equalTo(last.toString()))
                .body("appeal", nullValue())
                .body("moves", contains("appeal"));
        Appealing.recognitionOf(town.head(), recognition).body("moves", contains("revoke"));
        try (var _ = clock.ahead(Duration.ofDays(31))) {
            Appealing.recognitionOf(town.principal(), recognition).body("moves", empty());
        }
        var appeal = appealing.filed(town, recognition);

        town.principal()
                .asks()
                .get("/api/v1/recognitions")
                .then()
                .body("items.appeal", contains(appeal.toString()))
                .body("items[0].moves", empty());
    }

    @Test
    void nobodyElseAppeals() {
        var recognition = appealing.recognition(town);
        var teacher = Desk.of("teacher-" + town.key(), town.school().code(), Role.COUNCIL);

        file(teacher, recognition, "1.3", "Vì").statusCode(403);
        file(town.head(), recognition, "1.3", "Vì").statusCode(403);
        file(Town.fresh().principal(), recognition, "1.3", "Vì").statusCode(404);
        file(town.principal(), UUID.randomUUID(), "1.3", "Vì").statusCode(404);

        nothingFiled(recognition);
    }

    @Test
    void anAppealThatNobodyCouldAnswerIsRefusedWithEveryFault() {
        var recognition = appealing.recognition(town);

        file(town.principal(), recognition).statusCode(422).body("faults.code", contains("criteria-required"));
        file(town.principal(), recognition, "1.3", "Vì", "1.3", " ")
                .statusCode(422)
                .body("faults.code", contains("criterion-twice", "reason-required"));
        file(town.principal(), recognition, "9.9", "Vì")
                .statusCode(422)
                .body("faults.code", contains("unknown-criterion"));

        nothingFiled(recognition);
    }

    @Test
    void afterTheLastDayItIsTooLate() {
        var recognition = appealing.recognition(town);

        try (var _ = clock.ahead(Duration.ofDays(31))) {
            refused(file(town.principal(), recognition, "1.3", "Vì"), "appeal-late");
        }

        try (var _ = clock.ahead(Duration.ofDays(30))) {
            file(town.principal(), recognition, "1.3", "Vì").statusCode(201);
        }
    }

    @Test
    void oneAppealIsOpenAtATime() {
        var recognition = appealing.recognition(town);
        appealing.filed(town, recognition);

        refused(file(town.principal(), recognition, "2.4", "Vì"), "appeal-open");
    }

    @Test
    void whatWasDismissedIsNotAppealedAgain() {
        var recognition = appealing.recognition(town);
        var appeal = appealing.admitted(town, recognition);
        Appealing.decide(Appealing.chair(town), appeal, 2, Map.of("outcome", "DISMISSED", "reason", "Không có gì mới"))
                .statusCode(200);

        refused(file(town.principal(), recognition, "2.4", "Vì"), "appeal-decided");
    }

    @Test
    void theSameAppealSentTwiceIsOne() {
        var recognition = appealing.recognition(town);
        var key = UUID.randomUUID().toString();

        var first = sent(key, recognition);
        var again = sent(key, recognition);

        assertThat(again).isEqualTo(first);
        Appealing.list(town.principal(), "").body("items", hasSize(1));
    }

    @Test
    void ofManyAtOnceOneIsFiled() throws InterruptedException {
        var recognition = appealing.recognition(town);
        Callable<Integer> filing =
                () -> file(town.principal(), recognition, "1.3", "Vì").extract().statusCode();

        List<Integer> answers;
        try (var heads = newVirtualThreadPerTaskExecutor()) {
            answers = heads.invokeAll(nCopies(6, filing)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        Appealing.list(town.principal(), "").body("items", hasSize(1));
    }

    private String sent(String key, UUID recognition) {
        return town.principal()
                .asks()
                .header("Idempotency-Key", key)
                .body(Appealing.petition(recognition, "1.3", "Vì"))
                .post(Appealing.APPEALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void nothingFiled(UUID recognition) {
        Appealing.list(town.head(), "?recognition=" + recognition).body("items", hasSize(0));
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(409).body("type", endsWith("/problems/" + problem));
    }
}
