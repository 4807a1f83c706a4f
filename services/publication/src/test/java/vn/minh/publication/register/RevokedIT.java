package vn.minh.publication.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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

/** A level that was taken back is not kept quiet, and nowhere looks as if it still stood. */
@QuarkusTest
@RealServers(database = "publication")
class RevokedIT {

    private static final String BY = "9/QĐ-UBND ngày 20/06/2026 của UBND xã Đại Thanh";

    @Inject
    Tell tell;

    @BeforeEach
    void theSetIsKnown() {
        tell.that(SomeSet.published(), 1);
    }

    @Test
    void theSchoolsPageSaysWhoTookItBackAndShowsNoLevelAnyMore() {
        var school = revoked(school());

        var page = page("/truong/" + school.code());

        page.body(allOf(
                        containsString("Kết quả đã bị thu hồi</h2>"),
                        containsString("đã bị thu hồi theo quyết định số " + BY),
                        containsString("theo quyết định số 1/QĐ-UBND")))
                .body(not(containsString("class=\"level level-")))
                .body(not(containsString("head-of-authority")));
    }

    @Test
    void theCertificateSaysSoInWordsAndBySign() {
        var school = revoked(school());

        page("/xac-minh/XM-1-" + school.code())
                .statusCode(200)
                .body(allOf(
                        containsString("GIẤY CHỨNG NHẬN ĐÃ BỊ THU HỒI"),
                        containsString("<svg class=\"cross\""),
                        containsString("không còn hiệu lực"),
                        containsString(BY)))
                .body(not(containsString("có hiệu lực</h2>")));
    }

    @Test
    void openDataNamesTheDecisionAndListsShowNoLevel() {
        var school = school();
        var stands = school();
        openData(school).body("results[0].revoked", nullValue());
        revoked(school);

        openData(school)
                .body("results[0].revoked.decisionNumber", equalTo("9/QĐ-UBND"))
                .body("results[0].revoked.decidedOn", equalTo("2026-06-20"))
                .body("results[0].revoked.authority", equalTo("UBND xã Đại Thanh"))
                .body("results[0].decisionNumber", equalTo("1/QĐ-UBND"));
        given().queryParam("q", school.code())
                .get("/api/v1/register/units")
                .then()
                .body("items[0].code", equalTo(school.code()))
                .body("items[0].results", empty());
        page("/?q=" + school.code())
                .body(containsString("Kết quả năm học 2025-2026 đã bị thu hồi"))
                .body(not(containsString("Đáp ứng cơ bản, năm học")));
        page("/?q=" + stands.code()).body(containsString("Đáp ứng cơ bản, năm học 2025-2026"));
    }

    @Test
    void whoHasThePageAlreadyIsToldThatItChanged() {
        var school = school();
        var tag = given().get("/truong/" + school.code()).header("ETag");
        revoked(school);

        var answer = given().header("If-None-Match", tag).get("/truong/" + school.code());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void whatAnAppealHadReplacedDoesNotComeBackWhicheverIsHeardFirst() {
        var school = known(SomeSchool.any());
        var raised = school.superseding(SomeSchool.result("80", 3, "90", 3, 3));
        recognised(school, raised);
        tell.that(school.revoked(raised), 2);
        await().atMost(Duration.ofSeconds(60)).until(() -> isRevoked(school));

        recognised(school, school.recognised());

        openData(school)
                .body("results.decisionNumber", equalTo(List.of("2/QĐ-UBND", "1/QĐ-UBND")))
                .body("results[0].revoked.decisionNumber", equalTo("9/QĐ-UBND"))
                .body("results[1].replacedBy", equalTo("2/QĐ-UBND"));
        page("/truong/" + school.code())
                .body(containsString("Kết quả đã bị thu hồi</h2>"))
                .body(containsString("thay thế bằng quyết định số 2/QĐ-UBND ngày 21/05/2026 (nay đã bị thu hồi)"));
        page("/?q=" + school.code()).body(containsString("Kết quả năm học 2025-2026 đã bị thu hồi"));
    }

    @Test
    void anEarlierYearStandsBelowAndTheSameFactTwiceIsOne() {
        var school = school();
        recognised(school, school.recognised(2, "2024-2025", SomeSchool.result("80", 3, "90", 3, 3)));
        var told = tell.that(school.revoked(school.recognised()), 2);
        tell.again(told);
        await().atMost(Duration.ofSeconds(60)).until(() -> isRevoked(school));

        page("/truong/" + school.code())
                .body(containsString("Kết quả đã bị thu hồi</h2>"))
                .body(containsString("Năm học 2024-2025: nhóm 1 được 80 điểm"));
        openData(school).body("results.schoolYear", equalTo(List.of("2025-2026", "2024-2025")));
    }

    private SomeSchool school() {
        var school = known(SomeSchool.any());
        recognised(school, school.recognised());
        return school;
    }

    private SomeSchool revoked(SomeSchool school) {
        tell.that(school.revoked(school.recognised()), 2);
        await().atMost(Duration.ofSeconds(60)).until(() -> isRevoked(school));
        return school;
    }

    private static boolean isRevoked(SomeSchool school) {
        return openData(school).extract().path("results[0].revoked") != null;
    }

    private static ValidatableResponse openData(SomeSchool school) {
        return given().get("/api/v1/register/units/" + school.code()).then().statusCode(200);
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

    private static ValidatableResponse page(String address) {
        return given().accept("text/html").get(address).then();
    }
}
