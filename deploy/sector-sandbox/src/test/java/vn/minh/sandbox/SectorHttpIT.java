package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.minh.sandbox.Caller.called;
import static vn.minh.sandbox.Caller.fail;
import static vn.minh.sandbox.Caller.json;
import static vn.minh.sandbox.Caller.put;
import static vn.minh.sandbox.Caller.type;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** The same rules and receipts for those who speak HTTP, and the ways HTTP can fail. */
@QuarkusTest
@RealServers(database = "sandbox")
class SectorHttpIT {

    private static final String UPDATED = "vn.minh.sector.record.updated.v1";

    @Inject
    Tell tell;

    @Inject
    Told told;

    @AfterEach
    void allIsWellAgain() {
        fail("{}");
    }

    @Test
    void theAnswerIsTheReceiptAndARepeatHasTheOneItHad() {
        var record = SomeRecord.ofANewSchool();

        var first = put(record.revision(1)).statusCode(200).extract().as(SectorReceiptIssuedV1.class);
        var repeat = put(record.revision(1)).statusCode(200).extract().as(SectorReceiptIssuedV1.class);

        assertThat(first.accepted()).isTrue();
        assertThat(first.receipt()).startsWith("BN-");
        assertThat(repeat).isEqualTo(first);
        put(record.withdrawn(2)).statusCode(200).body("receipt", not(equalTo(first.receipt())));
        given().get("/records/{key}", record.key()).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void bothWaysLeadToTheSameReceipt() {
        var record = SomeRecord.ofANewSchool();
        var number = put(record.revision(1)).statusCode(200).extract().<String>path("receipt");
        tell.that(record.revision(1), 1);

        var answer = told.onlyEver(SectorReceiptEvent.TOPIC, record.key(), "vn.minh.sector.receipt.issued.v1");

        assertThat(answer.getFirst().as(SectorReceiptIssuedV1.class).receipt()).isEqualTo(number);
    }

    @Test
    void whatIsOlderOrUnsoundIsRefusedWithItsReceipt() {
        var record = SomeRecord.ofANewSchool();
        put(record.revision(2)).statusCode(200);

        put(record.revision(1)).statusCode(409).body("reason", equalTo("older-revision"));
        put(record.points("100.01").revision(3))
                .statusCode(422)
                .body("accepted", equalTo(false))
                .body("reason", equalTo("schema"))
                .body("detail", containsString("points"));

        given().get("/records/{key}", record.key()).then().body("revision", equalTo(2));
    }

    @Test
    void anotherKeyThanTheRecordsIsRefusedAndNothingHeld() {
        var record = SomeRecord.ofANewSchool();
        var other = SomeRecord.ofANewSchool();

        put(other.key(), UPDATED, json(record.revision(1))).statusCode(400).body("why", containsString(other.key()));

        given().get("/records/{key}", record.key()).then().statusCode(404);
        given().get("/records/{key}", other.key()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "[]", "{}", "{\"recordKey\": \"K\", \"revision\": \"1\"}"})
    void whatSaysNothingIsRefused(String poison) {
        put("K", UPDATED, poison).statusCode(400).body("next", not(emptyOrNullString()));
    }

    @Test
    void anUnknownTypeAndWhatTheDatabaseCannotHoldAreRefused() {
        var record = SomeRecord.ofANewSchool();
        var sent = json(record.revision(1));

        put(record.key(), "vn.minh.sector.record.painted.v1", sent)
                .statusCode(400)
                .body("why", containsString("painted"));
        put(record.key(), UPDATED, sent.replace("Xã", "X\\u0000")).statusCode(400);

        given().get("/records/{key}", record.key()).then().statusCode(404);
    }

    @Test
    void whoHasNotTheTokenIsSentAway() {
        var record = SomeRecord.ofANewSchool();
        var body = json(record.revision(1));

        given().contentType(ContentType.JSON)
                .body(body)
                .put("/sector/v1/records/{key}", record.key())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        given().header("Authorization", "Bearer a-wrong-word")
                .get("/sector/v1/inventory")
                .then()
                .statusCode(401);

        given().get("/records/{key}", record.key()).then().statusCode(404);
    }

    @Test
    void aHugeBodyIsNotRead() {
        var record = SomeRecord.ofANewSchool();

        put(record.key(), UPDATED, " ".repeat(70_000) + json(record.revision(1)))
                .statusCode(413);
    }

    @Test
    void tooManyAreToldWhenToComeAgain() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"tooManyNext\": 1}");

        put(record.revision(1)).statusCode(429).header("Retry-After", equalTo("1"));

        put(record.revision(1)).statusCode(200);
        given().get("/faults").then().body("struck.tooMany", equalTo(1)).body("struck.heard", equalTo(1));
    }

    @Test
    void nobodyMayBeThere() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"awayNext\": 1}");

        assertThatThrownBy(() -> put(record.revision(1))).isInstanceOf(Exception.class);

        given().get("/records/{key}", record.key()).then().statusCode(404);
        given().get("/faults").then().body("struck.away", equalTo(1));
    }

    @Test
    void anAnswerMayBeLostAlthoughTheRecordIsHeld() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"dropNext\": 1}");

        assertThatThrownBy(() -> put(record.revision(1))).isInstanceOf(Exception.class);

        given().get("/records/{key}", record.key()).then().body("revision", equalTo(1));
        put(record.revision(1)).statusCode(200).body("accepted", equalTo(true));
    }

    @Test
    void eachSecondOneFailsByWhicheverWayItComes() {
        var record = SomeRecord.ofANewSchool();
        var byTopic = SomeRecord.ofANewSchool();
        fail("{\"failEvery\": 2}");
        tell.that(byTopic.revision(1), 1);
        told.eventually(SectorReceiptEvent.TOPIC, byTopic.key(), "vn.minh.sector.receipt.issued.v1");

        put(record.revision(1)).statusCode(500);

        given().get("/records/{key}", record.key()).then().statusCode(404);
        put(record.revision(1)).statusCode(200);
        given().get("/faults").then().body("struck.heard", equalTo(3)).body("struck.failed", equalTo(1));
    }

    @Test
    void anAnswerMayBeLate() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"delayEvery\": 1, \"delayMs\": 500}");
        long before = System.nanoTime();

        put(record.revision(1)).statusCode(200);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(490));
    }

    @Test
    void aQuestionWithoutACityIsNoQuestion() {
        called().queryParam("set", "4725")
                .get("/sector/v1/inventory")
                .then()
                .statusCode(400)
                .body("why", containsString("department"));
        assertThat(type(SomeRecord.ofANewSchool().revision(1))).isEqualTo(UPDATED);
    }
}
