package vn.minh.evidence.evidence;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Linked pages as tests need them. */
final class Links {

    private Links() {}

    static ContentDraft to(String url) {
        return new ContentDraft(null, null, null, null, url);
    }

    /** Announces a page for criterion 1.3. */
    static ValidatableResponse announce(Desk desk, String url) {
        return desk.announce(Samples.draft("Trang thông tin của trường", "1.3", to(url)));
    }

    static UUID announced(Desk desk, String url) {
        return UUID.fromString(announce(desk, url).statusCode(201).extract().path("id"));
    }

    /** Announced and kept. */
    static UUID stored(Desk desk, String url) {
        var id = announced(desk, url);
        desk.confirm(id, 1).statusCode(200);
        return id;
    }

    static ValidatableResponse check(Desk desk, UUID id) {
        return check(desk, id, "");
    }

    static ValidatableResponse check(Desk desk, UUID id, String query) {
        return given().auth()
                .oauth2(desk.tokens().token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/evidence/" + id + "/link-check" + query)
                .then();
    }
}
