package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class LockOutIT {

    private static final String ME = "/assessment/api/v1/people/me";
    private static final String DISABLED = """
            {"type":"https://minh.example/problems/person-disabled","title":"Tài khoản đã bị khóa","status":403,\
            "detail":"Tài khoản của bạn đã bị khóa.","next":"Liên hệ người đứng đầu đơn vị.","instance":"/x"}""";

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
        Neighbours.say(Said.QUEUE, Said.NONE);
        Neighbours.say(Said.RECOGNITIONS, Said.NONE);
        Neighbours.say(ME, "{\"id\":\"x\",\"unit\":\"HN\",\"roles\":[]}");
    }

    @Test
    void whoeverAServiceShutsOutLosesHerSession() {
        var browser = Browser.signedInAs(Who.reviewer());
        var twin = browser.twin();
        Neighbours.say("GET", Said.QUEUE, 403, DISABLED);

        var page = browser.get("/viec-cua-toi");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Tài khoản đã bị khóa", "phiên làm việc này đã kết thúc");
        assertThat(browser.sessionCookie()).isEmpty();
        Neighbours.say(Said.QUEUE, Said.NONE);
        assertThat(twin.get("/viec-cua-toi").status())
                .as("the session itself is gone")
                .isEqualTo(302);
    }

    @Test
    void onAPageThatAsksNoServiceToo() {
        var browser = Browser.signedInAs(Who.council());
        Neighbours.say("GET", ME, 403, DISABLED);

        var page = browser.get("/dang-nhap");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Tài khoản đã bị khóa");
        assertThat(browser.sessionCookie()).isEmpty();
    }

    @Test
    void onTheFrontPageToo() {
        var browser = Browser.signedInAs(Who.council());
        Neighbours.say("GET", ME, 403, DISABLED);

        assertThat(browser.get("/").status()).isEqualTo(403);
        assertThat(browser.get("/").status()).as("as anybody").isEqualTo(200);
    }

    @Test
    void whileTheServiceIsAwayNobodyIsShutOut() {
        var browser = Browser.signedInAs(Who.council());
        Neighbours.fallSilent("GET", ME);

        var page = browser.get("/dang-nhap");

        assertThat(page.status()).isEqualTo(303);
        assertThat(browser.sessionCookie()).isNotEmpty();
    }
}
