package vn.minh.publication.delivery;

import static io.restassured.RestAssured.given;
import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.minh.publication.delivery.DeliveryJourneyIT.refusal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Role;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

/** Who may look at deliveries, and what every move asks for. */
@QuarkusTest
@RealServers(database = "publication")
class DeliveryDoorIT {

    private static final String OTHER = "HN-OTHER";

    @Inject
    Tell tell;

    @Inject
    StoredDeliveries stored;

    @Test
    void theUnitItsAuthorityAndItsDepartmentSeeIt() {
        var school = SomeSchool.any();
        var id = sent(school).id();

        for (var unit : List.of(school.code(), SomeSchool.AUTHORITY.code(), SomeSchool.DEPARTMENT)) {
            as(unit, Role.PRINCIPAL)
                    .get("/api/v1/deliveries/{id}", id)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"2\""))
                    .body("state", equalTo("SENT"))
                    .body("recordKey", equalTo(school.ownRecord()))
                    .body("attempt", equalTo(1));
        }
    }

    @Test
    void aForeignDeliveryLooksAbsent() {
        var id = sent(SomeSchool.any()).id();

        var foreign =
                as(OTHER, Role.PRINCIPAL).get("/api/v1/deliveries/{id}", id).then();

        var absent = as(OTHER, Role.PRINCIPAL)
                .get("/api/v1/deliveries/{id}", UUID.randomUUID())
                .then();
        assertThat(foreign.extract().statusCode()).isEqualTo(404);
        assertThat(foreign.extract().<String>path("detail"))
                .isEqualTo(absent.statusCode(404).extract().path("detail"));
    }

    @Test
    void aMoveNeedsTheVersionItIsBasedOn() {
        var row = refused(SomeSchool.any());

        operator().put("/api/v1/deliveries/{id}/correction", row.id()).then().statusCode(428);
        operator()
                .header("If-Match", "\"" + (row.version() - 1) + "\"")
                .put("/api/v1/deliveries/{id}/correction", row.id())
                .then()
                .statusCode(412);
    }

    @Test
    void aMoveTheStateDoesNotOfferIsRefusedInPlainWords() {
        var row = refused(SomeSchool.any());

        operator()
                .header("If-Match", etag(row))
                .put("/api/v1/deliveries/{id}/retry", row.id())
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Không thể cho gửi lại khi bản ghi gửi CSDL ngành ở trạng thái “CSDL ngành từ chối”."));
    }

    @Test
    void theSameKeyTwiceIsOneMove() {
        var row = refused(SomeSchool.any());
        var key = UUID.randomUUID().toString();
        operator()
                .header("If-Match", etag(row))
                .header("Idempotency-Key", key)
                .put("/api/v1/deliveries/{id}/correction", row.id())
                .then()
                .statusCode(200);

        var again = operator()
                .header("If-Match", etag(row))
                .header("Idempotency-Key", key)
                .put("/api/v1/deliveries/{id}/correction", row.id())
                .then();

        again.statusCode(200).body("revision", equalTo(2)).header("Idempotent-Replayed", containsString("true"));
    }

    @Test
    void oneOfFourAtOnceWins() throws InterruptedException {
        var row = refused(SomeSchool.any());
        Callable<Integer> correction = () -> operator()
                .header("If-Match", etag(row))
                .put("/api/v1/deliveries/{id}/correction", row.id())
                .statusCode();

        List<Integer> answers;
        try (var clients = newVirtualThreadPerTaskExecutor()) {
            answers = clients.invokeAll(nCopies(4, correction)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    private StoredDeliveries.Stored sent(SomeSchool school) {
        tell.that(school.approved(1), 1);
        return stored.eventually(school.ownRecord(), "SENT");
    }

    private StoredDeliveries.Stored refused(SomeSchool school) {
        sent(school);
        tell.that(refusal(school.ownRecord(), 1), 1);
        return stored.eventually(school.ownRecord(), "REJECTED");
    }

    private static String etag(StoredDeliveries.Stored row) {
        return "\"" + row.version() + "\"";
    }

    private static RequestSpecification operator() {
        return as("HN-SO", Role.ADMINISTRATOR);
    }

    private static RequestSpecification as(String unit, String role) {
        var token = Tokens.as("actor-of-" + unit).unit(unit).roles(role).token();
        return given().header("Authorization", "Bearer " + token);
    }
}
