package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class HeadersIT {

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dang-nhap", "/viec-cua-toi", "/khong-co", "/minh.css"})
    void everyAnswerIsGuarded(String path) {
        var answer = new Browser().get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/minh-chung", "/minh-chung/them", "/js/add.js"})
    void onlyTheShelfHasScriptsAndTheyReachThePortalAndTheStore(String path) {
        var answer = Browser.signedInAs(Who.council()).get(path);

        var store = URI.create(ConfigProvider.getConfig().getValue("minh.s3.public-endpoint", String.class));
        assertThat(answer.header("Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'; worker-src 'self'; connect-src 'self' http://" + store.getAuthority())
                .doesNotContain("unsafe");
    }

    @Test
    void pagesAreNotKeptAnywhereAndTheStyleSheetIs() {
        var browser = Browser.signedInAs(Who.principal());

        assertThat(browser.get("/viec-cua-toi").header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.get("/minh.css").header("Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void pagesBringNoScriptAndNoStyleOfTheirOwn() {
        var page = Browser.signedInAs(Who.principal()).get("/viec-cua-toi");

        assertThat(page.body()).doesNotContain("<script", " style=", "<style", " onclick");
    }

    @Test
    void pageThatIsNotThereIsToldInVietnamese() {
        var page = Browser.signedInAs(Who.principal()).get("/khong-co");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Không tìm thấy trang", "Kiểm tra lại đường dẫn");
    }
}
