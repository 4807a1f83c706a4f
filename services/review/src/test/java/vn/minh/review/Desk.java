package vn.minh.review;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.testing.Body;
import vn.minh.testing.Tokens;

/** Somebody at a desk, asking the service as a client does. */
public record Desk(Tokens tokens) {

    private static final String REVIEWS = "/api/v1/external-reviews";

    public static Desk of(String actor, String unit, String... roles) {
        return new Desk(Tokens.as(actor).unit(unit).roles(roles));
    }

    /** The same person with another role beside her own. */
    public Desk also(String role) {
        return new Desk(tokens.roles(
                Stream.concat(tokens.roles().stream(), Stream.of(role)).toArray(String[]::new)));
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(tokens.token()).contentType("application/json");
    }

    public RequestSpecification basedOn(long version) {
        return asks().header("If-Match", "\"" + version + "\"");
    }

    public ValidatableResponse queue(String query) {
        return asks().get(REVIEWS + query).then();
    }

    public ValidatableResponse read(UUID review) {
        return asks().get(REVIEWS + "/{id}", review).then();
    }

    public long versionOf(UUID review) {
        return Body.of(read(review).statusCode(200)).path("version").asLong();
    }

    public ValidatableResponse claim(UUID review, long version) {
        return basedOn(version).put(REVIEWS + "/{id}/holder", review).then();
    }

    public ValidatableResponse release(UUID review, long version) {
        return basedOn(version).delete(REVIEWS + "/{id}/holder", review).then();
    }

    public ValidatableResponse record(UUID review, long version, String item, Map<String, ?> finding) {
        return basedOn(version)
                .body(finding)
                .put(REVIEWS + "/{id}/findings/{item}", review, item)
                .then();
    }

    /** @param criteria code and reason by turns */
    public ValidatableResponse requestSupplement(UUID review, long version, String dueOn, String... criteria) {
        var asked = Stream.iterate(0, i -> i < criteria.length, i -> i + 2)
                .map(i -> Map.of("criterion", criteria[i], "reason", criteria[i + 1]))
                .toList();
        return basedOn(version)
                .body(Map.of("criteria", asked, "dueOn", dueOn))
                .post(REVIEWS + "/{id}/supplement-requests", review)
                .then();
    }

    public ValidatableResponse propose(UUID review, long version) {
        return basedOn(version).put(REVIEWS + "/{id}/proposal", review).then();
    }

    public ValidatableResponse resume(UUID review, long version) {
        return basedOn(version).delete(REVIEWS + "/{id}/proposal", review).then();
    }

    /** @param text absent: she agrees */
    public ValidatableResponse comment(UUID review, long version, @Nullable String text) {
        return basedOn(version)
                .body(text == null ? Map.of("agreed", true) : Map.of("agreed", false, "text", text))
                .put(REVIEWS + "/{id}/comment", review)
                .then();
    }

    public ValidatableResponse agree(UUID review, long version) {
        return comment(review, version, null);
    }

    public ValidatableResponse keepMinutes(UUID review, long version, Map<String, ?> meeting) {
        return basedOn(version)
                .body(meeting)
                .put(REVIEWS + "/{id}/minutes", review)
                .then();
    }

    public ValidatableResponse minutes(UUID review) {
        return asks().get(REVIEWS + "/{id}/minutes", review).then();
    }

    public ValidatableResponse conclude(UUID review, long version) {
        return basedOn(version).put(REVIEWS + "/{id}/conclusion", review).then();
    }

    public ValidatableResponse recognise(UUID... reviews) {
        return asks().body(Map.of("reviews", List.copyOf(Arrays.asList(reviews))))
                .post("/api/v1/recognitions")
                .then();
    }
}
