package vn.minh.publication.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.minh.publication.delivery.DeliveryJourneyIT.receipt;
import static vn.minh.publication.delivery.DeliveryJourneyIT.refusal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Role;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

/** What people do when a record does not get through by itself, and who may. */
@QuarkusTest
@RealServers(database = "publication")
class DeliveryMovesIT {

    private static final List<String> MOVES = List.of("retry", "correction", "resend");

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    StoredDeliveries stored;

    @ParameterizedTest
    @ValueSource(strings = {Role.ADMINISTRATOR, Role.DEPARTMENT_OFFICER})
    void whatTheSectorDatabaseLostIsToldAgainOnceUnderTheSameRevision(String role) {
        var school = SomeSchool.any();
        var row = accepted(school);

        as(SomeSchool.DEPARTMENT, role)
                .header("If-Match", etag(row))
                .put("/api/v1/deliveries/{id}/resend", row.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("revision", equalTo(1));

        var updates = told.until(SectorUpdateEvent.TOPIC, school.ownRecord(), heard -> heard.size() == 2);
        assertThat(updates.get(1).as(SectorRecordUpdatedV1.class))
                .isEqualTo(updates.get(0).as(SectorRecordUpdatedV1.class));
        stored.eventually(school.ownRecord(), "SENT");
        tell.that(receipt(school.ownRecord(), 1, "BN-2"), 2);
        assertThat(stored.eventually(school.ownRecord(), "ACCEPTED").receipt()).isEqualTo("BN-2");
    }

    @Test
    void theDepartmentPutsRightWhatWasRefused() {
        var row = refused(SomeSchool.any());

        as(SomeSchool.DEPARTMENT, Role.DEPARTMENT_OFFICER)
                .header("If-Match", etag(row))
                .put("/api/v1/deliveries/{id}/correction", row.id())
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void toTheDepartmentOfAnotherCityItIsAbsent() {
        var row = refused(SomeSchool.any());

        for (var move : MOVES) {
            as("HP", Role.DEPARTMENT_OFFICER)
                    .header("If-Match", etag(row))
                    .put("/api/v1/deliveries/{id}/" + move, row.id())
                    .then()
                    .statusCode(404);
        }
        assertThat(stored.find(row.recordKey()).orElseThrow()).isEqualTo(row);
    }

    @Test
    void nobodyElseMovesIt() {
        var school = SomeSchool.any();
        var row = refused(school);

        for (var move : MOVES) {
            as(SomeSchool.AUTHORITY.code(), Role.AUTHORITY_OFFICER)
                    .header("If-Match", etag(row))
                    .put("/api/v1/deliveries/{id}/" + move, row.id())
                    .then()
                    .statusCode(403);
            as(school.code(), Role.DEPARTMENT_OFFICER)
                    .header("If-Match", etag(row))
                    .put("/api/v1/deliveries/{id}/" + move, row.id())
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
            given().put("/api/v1/deliveries/{id}/" + move, row.id()).then().statusCode(401);
        }
        as("HN-OTHER", Role.CONTRIBUTOR).get("/api/v1/deliveries").then().statusCode(403);
        as("HN-OTHER", Role.CONTRIBUTOR).get("/api/v1/deliveries/counts").then().statusCode(403);
    }

    @Test
    void whatIsNotYetThereCannotBeLost() {
        var row = refused(SomeSchool.any());

        as("HN-SO", Role.ADMINISTRATOR)
                .header("If-Match", etag(row))
                .put("/api/v1/deliveries/{id}/resend", row.id())
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Không thể gửi lại bản đã nhận khi bản ghi gửi CSDL ngành ở trạng thái “CSDL ngành từ"
                                + " chối”."));
    }

    private StoredDeliveries.Stored accepted(SomeSchool school) {
        tell.that(school.approved(1), 1);
        stored.eventually(school.ownRecord(), "SENT");
        tell.that(receipt(school.ownRecord(), 1, "BN-1"), 1);
        return stored.eventually(school.ownRecord(), "ACCEPTED");
    }

    private StoredDeliveries.Stored refused(SomeSchool school) {
        tell.that(school.approved(1), 1);
        stored.eventually(school.ownRecord(), "SENT");
        tell.that(refusal(school.ownRecord(), 1), 1);
        return stored.eventually(school.ownRecord(), "REJECTED");
    }

    private static String etag(StoredDeliveries.Stored row) {
        return "\"" + row.version() + "\"";
    }

    private static RequestSpecification as(String unit, String role) {
        var token = Tokens.as("actor-of-" + unit).unit(unit).roles(role).token();
        return given().header("Authorization", "Bearer " + token);
    }
}
