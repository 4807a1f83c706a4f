package vn.minh.evidence.evidence;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class LimitsIT {

    @ParameterizedTest
    @ValueSource(strings = {"contributor", "council", "principal"})
    void whoMayAnnounceIsShownTheLimitsBefore(String role) {
        var answer = Desk.of("a-1", Samples.OURS, role).get("/api/v1/evidence/limits");

        answer.statusCode(200)
                .body("largestFile", equalTo(262144000))
                .body("largeFrom", equalTo(16777216))
                .body("partSize", equalTo(8388608))
                .body("mediaTypes", hasItems("application/pdf", "video/mp4"))
                .body("extensions", hasItems("pdf", "jpg", "docx", "mp4"))
                .body("extensions", not(hasItem("html")))
                .body("uploadWithinSeconds", equalTo(900));
    }

    @Test
    void whoMayNotIsNot() {
        var answer = Desk.of("r-1", Samples.AUTHORITY, "reviewer").get("/api/v1/evidence/limits");

        answer.statusCode(403);
    }
}
