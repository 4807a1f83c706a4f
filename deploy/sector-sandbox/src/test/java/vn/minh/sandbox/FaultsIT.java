package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.testing.Fact;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** A sector database that fails as it is told to, and messages nobody can be answered for. */
@QuarkusTest
@RealServers(database = "sandbox")
class FaultsIT {

    private static final String TOPIC = SectorReceiptEvent.TOPIC;
    private static final String RECEIPT = "vn.minh.sector.receipt.issued.v1";

    @Inject
    Tell tell;

    @Inject
    Told told;

    @AfterEach
    void allIsWellAgain() {
        fail("{}");
    }

    @Test
    void theNextOneIsRefusedAndTheOneAfterTaken() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"rejectNext\": 1}");
        tell.that(record.revision(1), 1);
        tell.that(record.revision(1), 2);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(answers)
                .extracting(answer -> answer.as(SectorReceiptIssuedV1.class).accepted())
                .containsExactly(false, true);
        given().get("/faults").then().body("rejectNext", equalTo(0));
    }

    @Test
    void aLostReceiptIsGivenWhenTheRecordIsSentAgain() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"dropNext\": 1}");
        tell.that(record.revision(1), 1);
        tell.that(record.revision(1), 2);

        told.onlyEver(TOPIC, record.key(), RECEIPT);

        given().get("/records/{key}", record.key()).then().body("revision", equalTo(1));
    }

    @Test
    void aReceiptMayComeTwiceUnderOneId() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"duplicate\": true}");
        tell.that(record.revision(1), 1);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(answers).extracting(Fact::id).containsOnly(answers.getFirst().id());
    }

    @Test
    void aReceiptMayComeLate() {
        var record = SomeRecord.ofANewSchool();
        fail("{\"delayMs\": 700}");
        tell.that(record.revision(1), 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/records/{key}", record.key()).statusCode() == 200);
        var held = System.nanoTime();

        told.eventually(TOPIC, record.key(), RECEIPT);

        assertThat(Duration.ofNanos(System.nanoTime() - held)).isGreaterThan(Duration.ofMillis(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{not json",
                "[]",
                "{}",
                "{\"recordKey\": \"%s\"}",
                "{\"recordKey\": \"other\", \"revision\": 1}",
                "{\"recordKey\": \"%s\", \"revision\": \"1\"}"
            })
    void whatCannotBeAnsweredIsPutAsideAndCountedAndStopsNobody(String poison) {
        var record = SomeRecord.ofANewSchool();
        double before = putAside();
        tell.raw(
                SectorUpdateEvent.TOPIC,
                record.key(),
                poison.formatted(record.key()).getBytes(UTF_8),
                Map.of("ce_id", UUID.randomUUID().toString()));
        tell.that(record.revision(1), 2);

        told.onlyEver(TOPIC, record.key(), RECEIPT);

        assertThat(putAside()).isEqualTo(before + 1);
    }

    @Test
    void whatTheDatabaseCannotHoldIsPutAsideToo() {
        var record = SomeRecord.ofANewSchool();
        var update = new String(tell.that(record.revision(1), 1).value(), UTF_8);
        double before = putAside();
        tell.raw(
                SectorUpdateEvent.TOPIC,
                record.key(),
                update.replace("\"revision\":1", "\"revision\":2")
                        .replace("Xã", "X\\u0000")
                        .getBytes(UTF_8),
                Map.of());
        tell.that(record.revision(3), 3);

        told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(putAside()).isEqualTo(before + 1);
    }

    private static double putAside() {
        return Metrics.page()
                .lines()
                .filter(line -> line.startsWith("sandbox_updates_total") && line.contains("unreadable"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static void fail(String plan) {
        given().contentType(ContentType.JSON).body(plan).put("/faults").then().statusCode(200);
    }
}
