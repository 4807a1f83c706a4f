package vn.minh.review;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Somebody at a desk who has to do with a second reading. */
public record SecondDesk(Desk desk) {

    private static final String REVIEW = "/api/v1/external-reviews/{id}";

    public ValidatableResponse take(UUID review, long version) {
        return desk.basedOn(version)
                .put(REVIEW + "/second-reading/reader", review)
                .then();
    }

    public ValidatableResponse release(UUID review, long version) {
        return desk.basedOn(version)
                .delete(REVIEW + "/second-reading/reader", review)
                .then();
    }

    public ValidatableResponse record(UUID review, long version, String item, Map<String, ?> finding) {
        return desk.basedOn(version)
                .body(finding)
                .put(REVIEW + "/second-reading/findings/{item}", review, item)
                .then();
    }

    public ValidatableResponse finish(UUID review, long version) {
        return desk.basedOn(version).put(REVIEW + "/second-reading/end", review).then();
    }

    public ValidatableResponse settle(UUID review, long version, Map<?, ?>... items) {
        return desk.basedOn(version)
                .body(Map.of("items", Arrays.asList(items)))
                .put(REVIEW + "/settlement", review)
                .then();
    }

    public ValidatableResponse differences() {
        return desk.asks()
                .queryParam("campaign", Town.CAMPAIGN.toString())
                .get("/api/v1/external-reviews/differences")
                .then();
    }
}
