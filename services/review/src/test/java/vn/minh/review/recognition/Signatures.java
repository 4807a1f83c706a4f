package vn.minh.review.recognition;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import vn.minh.review.Desk;

/** What people ask about what was signed. */
public final class Signatures {

    public static final String REASON = "Minh chứng 1.3 là giả mạo";

    private Signatures() {}

    static UUID recognised(Desk head, UUID review) {
        return UUID.fromString(head.recognise(review).statusCode(200).extract().path("results[0].recognition.id"));
    }

    public static ValidatableResponse revoke(Desk desk, UUID recognition, long version) {
        return revoke(desk, recognition, version, REASON);
    }

    static ValidatableResponse revoke(Desk desk, UUID recognition, long version, String reason) {
        return desk.basedOn(version)
                .body(Map.of("reason", reason))
                .put("/api/v1/recognitions/{id}/revocation", recognition)
                .then();
    }

    static ValidatableResponse recognition(Desk desk, UUID id) {
        return desk.asks().get("/api/v1/recognitions/{id}", id).then();
    }

    static ValidatableResponse decisions(Desk desk, String query) {
        return desk.asks().get("/api/v1/decisions" + query).then();
    }

    static ValidatableResponse decision(Desk desk, String id) {
        return desk.asks().get("/api/v1/decisions/{id}", id).then();
    }
}
