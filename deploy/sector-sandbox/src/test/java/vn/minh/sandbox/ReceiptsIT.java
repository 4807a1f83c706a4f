package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** Every update is answered, a repeat with the receipt it had. */
@QuarkusTest
@RealServers(database = "sandbox")
class ReceiptsIT {

    private static final String TOPIC = SectorReceiptEvent.TOPIC;
    private static final String RECEIPT = "vn.minh.sector.receipt.issued.v1";

    @Inject
    Tell tell;

    @Inject
    Told told;

    @Test
    void aSoundRecordIsHeldAndAnswered() {
        var record = SomeRecord.ofANewSchool();
        var update = tell.that(record.revision(1), 7);

        var answer = told.onlyEver(TOPIC, record.key(), RECEIPT).getFirst();

        var receipt = answer.as(SectorReceiptIssuedV1.class);
        assertThat(receipt.accepted()).isTrue();
        assertThat(receipt.revision()).isEqualTo(1);
        assertThat(receipt.receipt()).startsWith("BN-");
        assertThat(answer.sequence()).isEqualTo(1);
        assertThat(answer.header("ce_causationid"))
                .isEqualTo(new String(update.headers().lastHeader("ce_id").value(), UTF_8));
        given().get("/records/{key}", record.key())
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("receipt", equalTo(receipt.receipt()))
                .body("record.result.groups[1].points", equalTo("76.25"));
    }

    @Test
    void theSameMessageTwiceGetsTheSameReceiptUnderTheSameId() {
        var record = SomeRecord.ofANewSchool();
        tell.again(tell.that(record.revision(1), 1));

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(answers).extracting(Fact::id).containsOnly(answers.getFirst().id());
        assertThat(numbers(answers)).containsOnly(numbers(answers).getFirst());
    }

    @Test
    void theSameRevisionSentAnewGetsTheSameReceiptUnderANewId() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.revision(1), 1);
        tell.that(record.points("10").revision(1), 2);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(answers).extracting(Fact::id).doesNotHaveDuplicates();
        assertThat(numbers(answers)).containsOnly(numbers(answers).getFirst());
        held(record).body("record.result.groups[1].points", equalTo("76.25"));
    }

    @Test
    void aNewerRevisionTakesThePlaceAndAnOlderOneIsARepeat() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.revision(1), 1);
        tell.that(record.points("80").revision(2), 2);
        tell.that(record.revision(1), 3);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT, RECEIPT);

        var numbers = numbers(answers);
        assertThat(numbers.get(1)).isNotEqualTo(numbers.get(0));
        assertThat(numbers.get(2)).isEqualTo(numbers.get(0));
        held(record).body("revision", equalTo(2)).body("record.result.groups[1].points", equalTo("80"));
    }

    @Test
    void anOlderRevisionThatWasNeverHeldIsRefused() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.revision(2), 1);
        tell.that(record.revision(1), 2);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(answers.get(1).as(SectorReceiptIssuedV1.class).reason()).isEqualTo("older-revision");
    }

    @Test
    void aDeletedRecordIsTakenAgainInTheSameRevision() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.revision(3), 1);
        told.eventually(TOPIC, record.key(), RECEIPT);
        given().delete("/records/{key}", record.key()).then().statusCode(204);
        given().get("/records/{key}", record.key()).then().statusCode(404);

        tell.that(record.revision(3), 2);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);
        assertThat(answers.get(1).as(SectorReceiptIssuedV1.class).accepted()).isTrue();
        assertThat(numbers(answers)).doesNotHaveDuplicates();
        held(record).body("revision", equalTo(3));
    }

    @Test
    void anUnsoundRecordIsRefusedWithAReasonAndNotHeld() {
        var record = SomeRecord.ofANewSchool().points("100.01");
        tell.that(record.revision(1), 1);

        var receipt = told.onlyEver(TOPIC, record.key(), RECEIPT).getFirst().as(SectorReceiptIssuedV1.class);

        assertThat(receipt.accepted()).isFalse();
        assertThat(receipt.reason()).isEqualTo("schema");
        assertThat(receipt.detail()).contains("points");
        given().get("/records/{key}", record.key()).then().statusCode(404).body("next", containsString("/records"));
    }

    @Test
    void recordsAreListedByUnitAndShownOnAPage() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.revision(1), 1);
        tell.that(record.ownResult(1), 1);
        told.eventually(TOPIC, record.key(), RECEIPT);
        told.eventually(TOPIC, record.ownResult(1).recordKey(), RECEIPT);

        given().queryParam("unit", record.unit())
                .get("/records")
                .then()
                .statusCode(200)
                .body("key", hasSize(2));
        given().get("/").then().statusCode(200).body(containsString(record.unit()));
    }

    private static List<String> numbers(List<Fact> answers) {
        return answers.stream()
                .map(answer ->
                        String.valueOf(answer.as(SectorReceiptIssuedV1.class).receipt()))
                .toList();
    }

    private static ValidatableResponse held(SomeRecord record) {
        return given().get("/records/{key}", record.key()).then().statusCode(200);
    }
}
