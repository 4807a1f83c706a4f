package vn.minh.publication.register;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.SomeSet;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** What everybody may see, once the facts have come. */
@QuarkusTest
@RealServers(database = "publication")
class RegisterIT {

    @Inject
    Tell tell;

    @BeforeEach
    void theSetIsKnown() {
        tell.that(SomeSet.published(), 1);
    }

    @Test
    void aRecognisedLevelStandsOnTheSchoolsPage() {
        var school = known(SomeSchool.any());
        recognised(school, school.recognised());

        var page = page("/truong/" + school.code());

        page.statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(allOf(
                        containsString("<html lang=\"vi\">"),
                        containsString("THCS Vĩnh Quỳnh"),
                        containsString("Mức 2 – Đáp ứng cơ bản"),
                        containsString("Năm học 2025-2026"),
                        containsString("Chuyển đổi số trong dạy, học"),
                        containsString("<strong>62,5</strong> / 100 điểm"),
                        containsString("<strong>76,25</strong> / 100 điểm")))
                .body(allOf(
                        containsString("UBND xã Đại Thanh"),
                        containsString("21/05/2026"),
                        containsString("1/QĐ-UBND"),
                        containsString("GCN-1-" + school.code()),
                        containsString("trong khoảng từ 50 đến 75 điểm, nên đạt mức 2"),
                        containsString("Dữ liệu minh họa – không phải kết quả chính thức"),
                        not(containsString("head-of-authority"))));
    }

    @Test
    void earlierYearsStandBelowTheNewest() {
        var school = known(SomeSchool.any());
        recognised(school, school.recognised(2, "2025-2026", SomeSchool.result("80", 3, "90", 3, 3)));
        recognised(school, school.recognised(1, "2024-2025", SomeSchool.result("49.99", 1, "60", 2, 1)));

        var page = page("/truong/" + school.code());

        page.body(containsString("Mức 3 – Đáp ứng tốt</h2>"))
                .body(containsString("Năm học 2024-2025: nhóm 1 được 49,99 điểm, nhóm 2 được 60 điểm."));
    }

    @Test
    void aSchoolWithoutAResultSaysWhatWillAppear() {
        var school = known(SomeSchool.any());

        var page = page("/truong/" + school.code());

        page.statusCode(200).body(containsString("Chưa có kết quả được công nhận"));
    }

    @Test
    void aResultWaitsForItsSchoolAndItsSet() {
        var school = SomeSchool.any();
        tell.that(school.recognised(), 1);
        page("/truong/" + school.code()).statusCode(404);

        tell.that(school.recorded(), 1);

        eventually("/api/v1/register/units/" + school.code(), 1);
    }

    @Test
    void theSameRecognitionTwiceIsOneEntry() {
        var school = known(SomeSchool.any());
        var told = tell.that(school.recognised(), 1);
        tell.again(told);
        tell.that(school.recognised(2, "2024-2025", SomeSchool.result("80", 3, "90", 3, 3)), 1);

        eventually("/api/v1/register/units/" + school.code(), 2);

        given().get("/api/v1/register/units/" + school.code())
                .then()
                .body("results.schoolYear", equalTo(List.of("2025-2026", "2024-2025")));
    }

    @Test
    void theSameFactsAreOpenData() {
        var school = known(SomeSchool.any());
        recognised(school, school.recognised());

        var data = given().get("/api/v1/register/units/" + school.code()).then();

        data.statusCode(200)
                .contentType("application/json")
                .body("demonstration", equalTo(true))
                .body("results[0].level", equalTo(2))
                .body("results[0].groups[1].points", equalTo("76.25"))
                .body("results[0].groups[1].name", equalTo("Chuyển đổi số trong quản trị cơ sở giáo dục"))
                .body("results[0].decidedOn", equalTo("2026-05-21"))
                .body("results[0].authority", equalTo("UBND xã Đại Thanh"));
    }

    @Test
    void aSchoolIsFoundWithoutItsAccents() {
        var school = known(SomeSchool.called("THCS Vĩnh Quỳnh"));
        var other = known(SomeSchool.called("Tiểu học Đại Áng"));

        var found = given().queryParam("q", "quynh vinh " + school.code())
                .get("/api/v1/register/units")
                .then();

        found.body("items", hasSize(1)).body("items[0].code", equalTo(school.code()));
        given().queryParam("q", "DAI ang")
                .queryParam("size", 200)
                .get("/api/v1/register/units")
                .then()
                .body("items.code", hasItem(other.code()))
                .body("items.code", not(hasItem(school.code())));
        page("/?q=vinh+quynh+" + school.code()).body(containsString("href=\"/truong/" + school.code()));
    }

    @Test
    void hitsAreWalkedPageByPage() {
        var place = "Trường " + UUID.randomUUID();
        var first = known(SomeSchool.called(place + " A"));
        var second = known(SomeSchool.called(place + " B"));

        var next = given().queryParam("q", place)
                .queryParam("size", 1)
                .get("/api/v1/register/units")
                .then()
                .body("items.code", hasItems(first.code()))
                .body("next", notNullValue())
                .extract()
                .<String>path("next");

        given().queryParam("q", place)
                .queryParam("size", 1)
                .queryParam("after", next)
                .get("/api/v1/register/units")
                .then()
                .body("items.code", hasItems(second.code()))
                .body("next", equalTo(null));
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
