package vn.minh.publication.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.SomeSet;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** How the public pages treat whoever comes: caches, wrong addresses, certificates, strangers. */
@QuarkusTest
@RealServers(database = "publication")
class PublicDoorIT {

    private static final Pattern STYLE = Pattern.compile("href=\"(/kieu-dang/register-[0-9a-f]{16}\\.css)\"");

    @Inject
    Tell tell;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=x", "/xac-minh", "/truong/khong-co", "/api/v1/register/units?q=x"})
    void everyPageForbidsWhatItDoesNotNeed(String address) {
        var answer = given().accept("text/html, application/json").get(address).then();

        answer.header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/xac-minh", "/truong/khong-co"})
    void noPageHasAScriptAStyleOfItsOwnOrAnythingFromElsewhere(String address) {
        var page = given().accept("text/html").get(address).asString();

        assertThat(page).doesNotContain("<script", "<style", " style=", "http://", "https://", "onclick");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() {
        var school = published();
        var tag = given().get("/truong/" + school.code()).header("ETag");

        var again = given().header("If-None-Match", tag)
                .get("/truong/" + school.code())
                .then();

        again.statusCode(304).header("Cache-Control", "public, no-cache").header("ETag", tag);
        given().header("If-None-Match", "\"another\"")
                .get("/truong/" + school.code())
                .then()
                .statusCode(200);
    }

    @Test
    void theStyleMayBeKeptForEver() {
        var style = STYLE.matcher(given().get("/").asString());
        assertThat(style.find()).isTrue();

        var answer = given().get(style.group(1)).then();

        answer.statusCode(200)
                .contentType("text/css;charset=UTF-8")
                .header("Cache-Control", containsString("immutable"));
        given().get("/kieu-dang/register-0000000000000000.css").then().statusCode(404);
    }

    @Test
    void aWrongAddressGetsAPageAndAProgramAProblem() {
        given().accept("text/html")
                .get("/khong/co/gi")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("Không tìm thấy trang"));
        given().accept("text/html")
                .get("/truong/khong-co")
                .then()
                .statusCode(404)
                .body(containsString("Không có trường nào mang mã “khong-co”"));
        given().get("/api/v1/register/units/khong-co").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        var page = given().accept("text/html")
                .queryParam("q", "<img src=x onerror=alert(1)>")
                .get("/")
                .asString();

        assertThat(page).contains("&lt;img src=x").doesNotContain("<img src=x");
    }

    @Test
    void aCertificateIsCheckedHoweverItsCodeIsTyped() {
        var school = published();

        var checked = given().accept("text/html")
                .queryParam("ma", "xm 1 " + school.code().toLowerCase(Locale.ROOT))
                .get("/xac-minh")
                .then();

        checked.statusCode(200)
                .body(containsString("Giấy chứng nhận có hiệu lực"))
                .body(containsString("GCN-1-" + school.code()));
        given().accept("text/html")
                .get("/xac-minh/XM-1-" + school.code())
                .then()
                .statusCode(200)
                .body(containsString("Giấy chứng nhận có hiệu lực"));
    }

    @Test
    void aCertificateThatALaterDecisionReplacedSaysSo() {
        var school = published();
        tell.that(school.recognised(2, "2025-2026", SomeSchool.result("80", 3, "90", 3, 3)), 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/truong/" + school.code()).asString().contains("2/QĐ-UBND"));

        var checked = given().accept("text/html")
                .get("/xac-minh/XM-1-" + school.code())
                .then();

        checked.statusCode(200).body(containsString("đã được thay thế"));
    }

    @Test
    void anUnknownCertificateIsNotFoundInPlainWords() {
        var checked = given().accept("text/html").get("/xac-minh/ABCD").then();

        checked.statusCode(404).body(containsString("Không có giấy chứng nhận nào mang mã này"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/deliveries", "/api/v1/operations/parked"})
    void everythingElseNeedsAToken(String address) {
        given().get(address).then().statusCode(401);
    }

    private SomeSchool published() {
        var school = SomeSchool.any();
        tell.that(SomeSet.published(), 1);
        tell.that(school.recorded(), 1);
        tell.that(school.recognised(), 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/truong/" + school.code()).asString().contains("1/QĐ-UBND"));
        return school;
    }
}
