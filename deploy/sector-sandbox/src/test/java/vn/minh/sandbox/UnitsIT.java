package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.sector.SectorUnitEvent;
import vn.minh.contracts.sector.SectorUnitRecordedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** The sector database tells which units there are. */
@QuarkusTest
@RealServers(database = "sandbox")
class UnitsIT {

    private static final String TOPIC = SectorUnitEvent.TOPIC;
    private static final String RECORDED = "vn.minh.sector.unit.recorded.v1";
    private static final String SCHOOL = """
            {"name": "%s", "kind": "LOWER_SECONDARY", "parent": "HN-X-DAI-THANH", "validFrom": "2025-07-01"}""";

    @Inject
    Told told;

    @Inject
    Pool pool;

    private final String code = "HN-T" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aUnitIsKeptAndTold() {
        put(SCHOOL.formatted("THCS Vĩnh Quỳnh")).statusCode(200).body("revision", equalTo(1));

        var fact = told.onlyEver(TOPIC, code, RECORDED).getFirst();

        var unit = fact.as(SectorUnitRecordedV1.class);
        assertThat(unit.name()).isEqualTo("THCS Vĩnh Quỳnh");
        assertThat(unit.kind()).isEqualTo(UnitKind.LOWER_SECONDARY);
        assertThat(unit.validFrom()).isEqualTo(LocalDate.parse("2025-07-01"));
        assertThat(unit.validTo()).isNull();
        assertThat(fact.sequence()).isEqualTo(1);
        given().get("/").then().statusCode(200).body(containsString(code));
    }

    @Test
    void aChangeIsTheNextRevision() {
        put(SCHOOL.formatted("THCS Cũ")).statusCode(200);
        told.eventually(TOPIC, code, RECORDED);

        put("""
                {"name": "THCS Mới", "kind": "LOWER_SECONDARY", "validFrom": "2025-07-01", "validTo": "2027-06-30"}""").statusCode(200).body("revision", equalTo(2));

        var unit = told.onlyEver(TOPIC, code, RECORDED, RECORDED).get(1).as(SectorUnitRecordedV1.class);
        assertThat(unit.name()).isEqualTo("THCS Mới");
        assertThat(unit.parent()).isNull();
        assertThat(unit.validTo()).isEqualTo(LocalDate.parse("2027-06-30"));
        await().untilAsserted(() -> given().queryParam("after", code.substring(0, code.length() - 1))
                .get("/units")
                .then()
                .body("find { it.code == '" + code + "' }.told", equalTo(true)));
    }

    /** As after a restart between the broker's ack and the mark. */
    @Test
    void whatIsNotMarkedAsToldIsToldAgainUnderTheSameId() {
        put(SCHOOL.formatted("THCS Vĩnh Quỳnh")).statusCode(200);
        told.onlyEver(TOPIC, code, RECORDED);

        pool.preparedQuery("update unit set told = 0 where code = $1")
                .execute(Tuple.of(code))
                .await()
                .indefinitely();

        var facts = told.onlyEver(TOPIC, code, RECORDED, RECORDED);
        assertThat(facts.get(1).id()).isEqualTo(facts.get(0).id());
        assertThat(facts.get(1).body()).isEqualTo(facts.get(0).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \" \", \"kind\": \"PRIMARY\", \"validFrom\": \"2025-07-01\"}",
                "{\"name\": \"A\", \"validFrom\": \"2025-07-01\"}",
                "{\"name\": \"A\", \"kind\": \"PRIMARY\", \"validFrom\": \"01/07/2025\"}",
                "{\"name\": \"A\", \"kind\": \"PRIMARY\", \"validFrom\": \"2025-07-01\", \"validTo\": \"2025-06-30\"}"
            })
    void whatIsNoEntryIsRefusedAndNotKept(String entry) {
        put(entry).statusCode(400).body("next", containsString("gửi lại"));

        given().queryParam("after", code.substring(0, code.length() - 1))
                .get("/units")
                .then()
                .body("find { it.code == '" + code + "' }", equalTo(null));
    }

    private ValidatableResponse put(String entry) {
        return given().contentType(ContentType.JSON)
                .body(entry)
                .put("/units/{code}", code)
                .then();
    }
}
