package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.testing.Fact;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** What is withdrawn stays as a mark that only a higher revision raises. */
@QuarkusTest
@RealServers(database = "sandbox")
class WithdrawalsIT {

    private static final String TOPIC = SectorReceiptEvent.TOPIC;
    private static final String RECEIPT = "vn.minh.sector.receipt.issued.v1";

    @Inject
    Tell tell;

    @Inject
    Told told;

    @Test
    void aWithdrawnRecordStaysAsAMarkWithAReceiptOfItsOwn() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.revision(1), 1);
        tell.that(record.withdrawn(2), 2);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(receipt(answers.get(1)).accepted()).isTrue();
        assertThat(receipt(answers.get(1)).receipt())
                .isNotEqualTo(receipt(answers.get(0)).receipt());
        standing(record)
                .body("state", equalTo("WITHDRAWN"))
                .body("revision", equalTo(2))
                .body("record.withdrawnOn", equalTo("2026-06-30"));
        given().get("/").then().body(containsString("Đã rút"));
    }

    @Test
    void noRepeatRaisesTheMark() {
        var record = SomeRecord.ofANewSchool();
        var first = tell.that(record.revision(1), 1);
        var withdrawal = tell.that(record.withdrawn(2), 2);
        tell.again(first);
        tell.again(withdrawal);
        tell.that(record.revision(2), 3);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT, RECEIPT, RECEIPT, RECEIPT);

        assertThat(answers).allMatch(answer -> receipt(answer).accepted());
        assertThat(receipt(answers.get(2)).receipt())
                .isEqualTo(receipt(answers.get(0)).receipt());
        assertThat(receipt(answers.get(3)).receipt())
                .isEqualTo(receipt(answers.get(1)).receipt());
        assertThat(answers.get(3).id()).isEqualTo(answers.get(1).id());
        standing(record).body("state", equalTo("WITHDRAWN")).body("revision", equalTo(2));
    }

    @Test
    void aHigherRevisionRaisesItAgain() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.revision(1), 1);
        tell.that(record.withdrawn(2), 2);
        tell.that(record.points("81").revision(3), 3);

        told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT, RECEIPT);

        standing(record)
                .body("state", equalTo("HELD"))
                .body("revision", equalTo(3))
                .body("record.result.groups[1].points", equalTo("81"));
    }

    @Test
    void whatWasNeverHeldCanBeMarkedAndAnOlderRecordDoesNotComeIn() {
        var record = SomeRecord.ofANewSchool();
        tell.that(record.withdrawn(2), 1);
        tell.that(record.revision(1), 2);

        var answers = told.onlyEver(TOPIC, record.key(), RECEIPT, RECEIPT);

        assertThat(receipt(answers.get(0)).accepted()).isTrue();
        assertThat(receipt(answers.get(1)).reason()).isEqualTo("older-revision");
        standing(record).body("state", equalTo("WITHDRAWN"));
    }

    private static SectorReceiptIssuedV1 receipt(Fact answer) {
        return answer.as(SectorReceiptIssuedV1.class);
    }

    private static ValidatableResponse standing(SomeRecord record) {
        return given().get("/records/{key}", record.key()).then().statusCode(200);
    }
}
