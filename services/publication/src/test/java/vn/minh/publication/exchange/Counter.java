package vn.minh.publication.exchange;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import vn.minh.domain.Role;
import vn.minh.testing.Tokens;

/** What the officer of one city's department does at her desk. */
final class Counter {

    static final String PATH = "/api/v1/sector-files";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String city;

    Counter(String city) {
        this.city = city;
    }

    RequestSpecification officer() {
        return as(city, Role.DEPARTMENT_OFFICER);
    }

    static RequestSpecification as(String unit, String role) {
        var token = Tokens.as("actor-of-" + unit).unit(unit).roles(role).token();
        return given().header("Authorization", "Bearer " + token);
    }

    ValidatableResponse asksForFile() {
        return asksForFile(officer());
    }

    ValidatableResponse asksForFile(RequestSpecification who) {
        return who.contentType("application/json")
                .body("{\"department\":\"" + city + "\"}")
                .post(PATH)
                .then();
    }

    /** The id of the new file. */
    String makesFile() {
        return asksForFile().statusCode(201).extract().path("id");
    }

    Book takesAlong(String file) {
        return Book.of(officer()
                .get(PATH + "/{id}/workbook", file)
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray());
    }

    ValidatableResponse bringsBack(String file, Book book) {
        return bringsBack(officer(), file, book.bytes());
    }

    static ValidatableResponse bringsBack(RequestSpecification who, String file, byte[] bytes) {
        return who.contentType(XLSX)
                .body(bytes)
                .put(PATH + "/{id}/receipts", file)
                .then();
    }

    ValidatableResponse looksAt(String file) {
        return officer().get(PATH + "/{id}", file).then().statusCode(200);
    }

    JsonPath delivery(String recordKey) {
        var unit = recordKey.substring(0, recordKey.indexOf('|'));
        return officer()
                .get("/api/v1/deliveries?unit=" + unit)
                .then()
                .extract()
                .jsonPath()
                .setRootPath("items.find { it.recordKey == '" + recordKey + "' }");
    }

    String state(String recordKey) {
        return delivery(recordKey).getString("state");
    }

    void eventually(String recordKey, int revision, String state) {
        await().alias(recordKey + " becomes " + state)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    var found = delivery(recordKey);
                    return state.equals(found.getString("state")) && found.getInt("revision") == revision;
                });
    }

    /** One receipt written down by hand, for the delivery as it is now. */
    ValidatableResponse writesDown(String recordKey, String json) {
        var id = delivery(recordKey).getString("id");
        var version = officer().get("/api/v1/deliveries/{id}", id).header("ETag");
        return officer()
                .header("If-Match", version)
                .contentType("application/json")
                .body(json)
                .put("/api/v1/deliveries/{id}/receipt", id)
                .then();
    }

    ValidatableResponse moves(String recordKey, String move) {
        var id = delivery(recordKey).getString("id");
        var version = officer().get("/api/v1/deliveries/{id}", id).header("ETag");
        return officer()
                .header("If-Match", version)
                .put("/api/v1/deliveries/{id}/" + move, id)
                .then()
                .statusCode(200);
    }
}
