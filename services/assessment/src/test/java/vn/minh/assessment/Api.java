package vn.minh.assessment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.minh.testing.Tokens;

/** Requests as a client sends them. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType(ContentType.JSON);
    }

    public static ValidatableResponse get(Tokens who, String path, Object... parts) {
        return as(who).get("/api/v1" + path, parts).then();
    }

    public static ValidatableResponse post(Tokens who, Object body, String path, Object... parts) {
        return as(who).body(body).post("/api/v1" + path, parts).then();
    }

    public static ValidatableResponse put(Tokens who, Object body, String path, Object... parts) {
        return as(who).body(body).put("/api/v1" + path, parts).then();
    }

    /** A move, based on the version that was read. */
    public static ValidatableResponse move(Tokens who, long version, Object body, String path, Object... parts) {
        return as(who).header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1" + path, parts)
                .then();
    }

    /** As {@link #put}, a file of comma-separated values. */
    public static ValidatableResponse putFile(Tokens who, String csv, String path, Object... parts) {
        return file(who, csv).put("/api/v1" + path, parts).then();
    }

    public static ValidatableResponse postFile(Tokens who, String csv, String path, Object... parts) {
        return file(who, csv).post("/api/v1" + path, parts).then();
    }

    private static RequestSpecification file(Tokens who, String csv) {
        return given().auth()
                .oauth2(who.token())
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(UTF_8));
    }
}
