package vn.minh.publication.register;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.SomeSet;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** What an appeal came to stands in the place of the first decision, whichever is heard first. */
@QuarkusTest
@RealServers(database = "publication")
class ReplacedIT {

    @Inject
    Tell tell;

    @BeforeEach
    void theSetIsKnown() {
        tell.that(SomeSet.published(), 1);
    }

    @Test
    void whatAnAppealCameToStandsAndSaysWhichDecisionItReplaces() {
        var school = known(SomeSchool.any());
        recognised(school, school.recognised());
        recognised(school, school.superseding(SomeSchool.result("80", 3, "90", 3, 3)));

        var page = page("/truong/" + school.code());

        page.body(containsString("Mức 3 – Đáp ứng tốt</h2>"))
                .body(containsString("Quyết định số 1/QĐ-UBND ngày 21/05/2026, sau khi xem xét lại"))
                .body(containsString("Đã được thay thế bằng quyết định số 2/QĐ-UBND"));
        isReplacedInOpenData(school);
    }

    @Test
    void whatAnAppealCameToStandsAlsoWhenItIsHeardFirst() {
        var school = known(SomeSchool.any());
        recognised(school, school.superseding(SomeSchool.result("80", 3, "90", 3, 3)));
        page("/truong/" + school.code()).body(containsString("Quyết định trước, sau khi xem xét lại"));

        tell.that(school.recognised(), 1);

        eventually("/api/v1/register/units/" + school.code(), 2);
        isReplacedInOpenData(school);
        given().queryParam("q", school.code())
                .get("/api/v1/register/units")
                .then()
                .body("items[0].results.decisionNumber", equalTo(List.of("2/QĐ-UBND")));
    }

    @Test
    void theCertificateOfAReplacedDecisionNamesTheOneThatStands() {
        var school = known(SomeSchool.any());
        recognised(school, school.superseding(SomeSchool.result("80", 3, "90", 3, 3)));
        tell.that(school.recognised(), 1);
        eventually("/api/v1/register/units/" + school.code(), 2);

        page("/xac-minh/XM-1-" + school.code())
                .body(containsString("Giấy chứng nhận đã được thay thế"))
                .body(containsString("thay thế bằng quyết định số 2/QĐ-UBND"));
        page("/xac-minh/XM-2-" + school.code())
                .body(containsString("Giấy chứng nhận có hiệu lực"))
                .body(containsString("Thay thế quyết định số 1/QĐ-UBND"));
    }

    private static void isReplacedInOpenData(SomeSchool school) {
        given().get("/api/v1/register/units/" + school.code())
                .then()
                .body("results.decisionNumber", equalTo(List.of("2/QĐ-UBND", "1/QĐ-UBND")))
                .body("results[0].replaces", equalTo("1/QĐ-UBND"))
                .body("results[0].level", equalTo(3))
                .body("results[1].replacedBy", equalTo("2/QĐ-UBND"));
    }

    private SomeSchool known(SomeSchool school) {
        tell.that(school.recorded(), 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        given().get("/api/v1/register/units/" + school.code()).statusCode() == 200);
        return school;
    }

    private void recognised(SomeSchool school, LevelRecognisedV1 fact) {
        tell.that(fact, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/truong/" + school.code()).asString().contains(fact.decisionNumber()));
    }

    private static void eventually(String address, int results) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var answer = given().get(address);
            return answer.statusCode() == 200
                    && answer.jsonPath().getList("results").size() == results;
        });
    }

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then();
    }
}
