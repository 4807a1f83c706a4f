package vn.minh.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class SignInIT {

    @BeforeEach
    void quietNeighbours() throws SQLException {
        Neighbours.fresh();
        database("delete from browser_session");
    }

    @Test
    void strangerIsToldWhatMinhIsAndMaySignInOrLookAtTheRegister() {
        var page = new Browser().get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/dang-nhap\"", "href=\"https://cong-khai.test/\"");
        assertThat(page.text()).doesNotContain("Đăng xuất");
    }

    @Test
    void strangerIsLedToTheProviderWithAChallenge() {
        var answer = new Browser().get("/viec-cua-toi");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location())
                .contains(
                        "/realms/minh/auth", "code_challenge_method=S256", "code_challenge=", "client_id=minh-portal");
    }

    @Test
    void afterSignInThePageThatWasAskedForIsShown() {
        Neighbours.say(Said.DOSSIERS, Said.NONE);

        var page = new Browser().signIn(Who.principal(), "/viec-cua-toi");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Việc của tôi", "Hiệu trưởng THCS Vĩnh Quỳnh", "mã HN-THCS-VINH-QUYNH");
    }

    @Test
    void browserHoldsARandomIdAndNoToken() {
        var browser = Browser.signedInAs(Who.principal());

        assertThat(browser.sessionCookie()).matches("[A-Za-z0-9_-]{43}");
        assertThat(browser.cookies()).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getValue()).doesNotContain("eyJ");
        });
    }

    @Test
    void cookieIsHttpOnlyAndSentToThisSiteOnly() {
        var browser = new Browser();

        var answers = browser.signInSlowly(Who.principal(), "/dang-nhap");

        assertThat(answers)
                .flatExtracting(page -> page.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_session=") && !cookie.startsWith("q_session=;"))
                .isNotEmpty()
                .allSatisfy(
                        cookie -> assertThat(cookie.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=lax"));
    }

    @Test
    void databaseAloneOpensNothing() throws SQLException {
        var browser = Browser.signedInAs(Who.principal());

        assertThat(database("select encode(id_hash, 'escape') || encode(sealed, 'escape') from browser_session"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).doesNotContain(browser.sessionCookie(), "eyJ", "principal-1"));
    }

    @Test
    void servicesAreAskedWithThePersonsOwnToken() {
        Neighbours.say(Said.DOSSIERS, Said.NONE);
        var browser = Browser.signedInAs(Who.principal());

        browser.get("/viec-cua-toi");

        assertThat(Neighbours.asked("GET", Said.DOSSIERS))
                .last()
                .satisfies(asked -> assertThat(claims(asked))
                        .contains(
                                "\"aud\":[\"minh-api\"]",
                                "\"sub\":\"principal-1\"",
                                "\"unit\":\"HN-THCS-VINH-QUYNH\""));
    }

    @Test
    void tokenBelowTenMinutesIsRenewedAndAFormOpenedBeforeStillCounts() {
        Neighbours.say(Said.DOSSIERS, Said.NONE);
        var browser = Browser.signedInAs(Who.principal().withTokensFor(300));
        var before = browser.sessionCookie();
        var page = browser.get("/viec-cua-toi");
        var after = browser.sessionCookie();
        browser.get("/viec-cua-toi");

        var answer = browser.submit(page, "/dang-xuat", Map.of());

        assertThat(after).isNotEqualTo(before);
        assertThat(Neighbours.asked("GET", Said.DOSSIERS))
                .extracting(Neighbours.Asked::token)
                .doesNotHaveDuplicates();
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void providerThatIsAwayThrowsNobodyOut() {
        Neighbours.say(Said.DOSSIERS, Said.NONE);
        var browser = Browser.signedInAs(Who.principal().withTokensFor(300).whenTheProviderIsAway());

        var page = browser.get("/viec-cua-toi");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Hiệu trưởng THCS Vĩnh Quỳnh");
    }

    @Test
    void requestThatLeftWithTheOldIdStillComesThrough() {
        var browser = Browser.signedInAs(Who.principal().withTokensFor(300));
        var other = browser.twin();
        browser.get("/viec-cua-toi");

        var answer = other.get("/viec-cua-toi");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() throws SQLException {
        var browser = Browser.signedInAs(Who.principal());
        var thief = browser.twin();
        var page = browser.get("/viec-cua-toi");

        var answer = browser.submit(page, "/dang-xuat", Map.of());

        assertThat(answer.location()).contains("/realms/minh/logout?id_token_hint=ey", "post_logout_redirect_uri=");
        assertThat(database("select 1::text from browser_session")).isEmpty();
        assertThat(thief.get("/viec-cua-toi").status()).isEqualTo(302);
    }

    @Test
    void pageOfSomebodyElseSignsNobodyOut() throws SQLException {
        var browser = Browser.signedInAs(Who.principal());

        var answer = browser.post("/dang-xuat", Map.of("bieu-mau", "guessed"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Biểu mẫu đã cũ", "chưa có gì được thực hiện", "Mở lại trang");
        assertThat(database("select 1::text from browser_session")).hasSize(1);
    }

    @Test
    void sessionThatRanOutHasToSignInAgain() throws SQLException {
        var browser = Browser.signedInAs(Who.principal());
        database("update browser_session set expires_at = now() - interval '1 second'");

        var answer = browser.get("/viec-cua-toi");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).contains("/realms/minh/auth");
    }

    @Test
    void formOfASessionThatRanOutEndsOnItsPage() {
        var browser = Browser.signedInAs(Who.principal());

        var answer = browser.get("/ho-so/11111111-1111-1111-1111-111111111111/phe-duyet");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/ho-so/11111111-1111-1111-1111-111111111111");
    }

    @Test
    void personWithoutAUnitIsToldWhatToDo() {
        var page = new Browser().signIn(Who.of("x", "Người mới", "", "council"), "/viec-cua-toi");

        assertThat(page.text()).contains("chưa được gắn với đơn vị nào", "Nhờ quản trị viên gán đơn vị");
    }

    private static String claims(Neighbours.Asked asked) {
        var token = String.valueOf(asked.token()).substring("Bearer ".length());
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), ISO_8859_1);
    }

    private static List<String> database(String sql) throws SQLException {
        try (var connection = Postgres.asOwner("portal").getConnection();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
