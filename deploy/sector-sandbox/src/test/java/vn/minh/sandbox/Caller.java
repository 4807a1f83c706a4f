package vn.minh.sandbox;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.minh.contracts.Published;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorUpdateEvent;

/** Whoever speaks HTTP to the sector database and has its token. */
final class Caller {

    private Caller() {}

    static RequestSpecification called() {
        return given().header("Authorization", "Bearer a-word-of-the-tests");
    }

    static ValidatableResponse put(SectorUpdateEvent message) {
        return put(message.recordKey(), type(message), json(message));
    }

    static ValidatableResponse put(String key, String type, String body) {
        return called().contentType(ContentType.JSON)
                .header("Minh-Event-Type", type)
                .body(body)
                .put("/sector/v1/records/{key}", key)
                .then();
    }

    static String type(SectorUpdateEvent message) {
        return requireNonNull(message.getClass().getAnnotation(Published.class)).type();
    }

    static String json(SectorUpdateEvent message) {
        try {
            return Wire.mapper().writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void fail(String plan) {
        given().contentType(ContentType.JSON).body(plan).put("/faults").then().statusCode(200);
    }
}
