package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class LinkedPieceIT {

    private static final String PAGE = "https://truong.test/ke-hoach";

    private final UUID id = UUID.randomUUID();
    private final String api = Said.EVIDENCE + "/" + id;
    private final String address = "/minh-chung/" + id;

    @BeforeEach
    void pieceWithALink() {
        Neighbours.fresh();
        Neighbours.say(api, linked());
    }

    @Test
    void pageAsSubmittedStandsBesideThePageNow() {
        var page = Browser.signedInAs(Who.reviewer()).get(address);

        assertThat(page.text())
                .contains(
                        "Bản đã nộp",
                        "Trang được chụp lúc 10:00, 21/11/2026",
                        "Hiện nay",
                        "Trang đã đổi",
                        "kiểm tra lúc 08:00, 22/11/2026");
        assertThat(page.body()).contains("href=\"" + PAGE + "\" rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void pageIsLookedAtAgainOnDemand() {
        Neighbours.say(
                "POST", api + "/link-check", 200, "{\"address\":\"" + PAGE + "\",\"now\":{\"outcome\":\"SAME\"}}");
        var browser = Browser.signedInAs(Who.reviewer());

        var answer = browser.submit(browser.get(address), address + "/kiem-tra-lien-ket", Map.of());

        assertThat(answer.location()).endsWith(address + "?xong=da-kiem-tra-lien-ket");
        assertThat(Neighbours.asked("POST", api + "/link-check")).hasSize(1);
    }

    @Test
    void pageIsCapturedAnewAsTheNextVersion() {
        Neighbours.say("POST", api + "/replacement", 201, linked());
        Neighbours.say("PUT", api + "/confirmation", 200, linked());
        var browser = Browser.signedInAs(Who.council());

        var answer = browser.submit(browser.get(address), address + "/thay-the", Map.of("diaChi", PAGE));

        assertThat(answer.location()).endsWith(address + "?xong=da-luu");
        assertThat(Neighbours.asked("POST", api + "/replacement"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"address\":\"" + PAGE + "\"}"));
    }

    private String linked() {
        return Said.piece(id, "STORED", """
                ,"code":"MC.1.3.02","version":1,"storedAt":"2026-11-21T03:00:00Z","address":"%s",
                "capturedAt":"2026-11-21T03:00:00Z","link":{"address":"%s",
                "asSubmitted":{"at":"2026-11-21T03:00:00Z","sha256":"aa","version":1},
                "now":{"outcome":"CHANGED","checkedAt":"2026-11-22T01:00:00Z"}}""".formatted(PAGE, PAGE));
    }
}
