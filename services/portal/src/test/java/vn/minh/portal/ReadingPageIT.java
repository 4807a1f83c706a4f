package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

/** A dossier is read: points, blind or not, twice, and what the unit says of the proposal. */
@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class ReadingPageIT {

    private final UUID id = UUID.randomUUID();
    private final UUID dossier = UUID.randomUUID();
    private final String address = "/danh-gia/" + id;
    private final String api = Said.QUEUE + "/" + id;

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
        Neighbours.say(Said.DELIVERIES, Said.NONE);
        Neighbours.say(Said.RECOGNITIONS, Said.NONE);
    }

    @Test
    void pointsAreSentWithADecimalPointAndTheirReason() {
        Neighbours.say(api, Said.review(id, dossier, "ASSIGNED", "reviewer-1", "\"record\""));
        Neighbours.say("PUT", api + "/findings/1.3.a", 200, Said.review(id, dossier, "ASSIGNED", "reviewer-1", ""));
        var browser = Browser.signedInAs(Who.reviewer());

        var answer = browser.submit(
                browser.get(address), address + "/cham/1.3.a", Map.of("diem", "4,25", "lyDo", "Thiếu hợp đồng"));

        assertThat(answer.location()).endsWith("?xong=da-cham");
        assertThat(Neighbours.asked("PUT", api + "/findings/1.3.a"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"5\"");
                    assertThat(asked.body()).contains("\"points\":\"4.25\"", "\"reason\":\"Thiếu hợp đồng\"");
                });
    }

    @Test
    void blindTeamSeesNoScoreOfTheUnitUntilItGaveItsOwn() {
        var hidden = Said.review(id, dossier, "ASSIGNED", "reviewer-1", "\"record\"")
                .replace("\"selfPoints\":\"5.5\",\"points\":\"4.5\"", "\"hidden\":true")
                .replaceAll("\"answer\":\\{[^}]*},", "")
                .replaceAll("(?s)\"ownResult\":.*?\"preview\":.*?\"explanation\":\\[\\]},", "\"blind\":true,");
        Neighbours.say(api, hidden);

        var page = Browser.signedInAs(Who.reviewer()).get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Đoàn chấm kín", "Ẩn").doesNotContain("5,5", "68,25", "75,5");
    }

    @Test
    void headOfTheUnitReadsTheProposalAndSaysWhatIsWrong() {
        Neighbours.say(
                api,
                Said.review(id, dossier, "PROPOSED", "", "\"comment\"")
                        .replace("\"supplements\"", "\"commentUntil\":\"2026-11-25\",\"supplements\""));
        Neighbours.say("PUT", api + "/comment", 200, Said.review(id, dossier, "PROPOSED", "", ""));
        var browser = Browser.signedInAs(Who.principal());
        var page = browser.get(address);

        var answer = browser.submit(page, address + "/gop-y", Map.of("noiDung", "Chỉ tiêu 1.3.a có hợp đồng"));

        assertThat(page.text()).contains("đến hết ngày 25/11/2026", "Đồng ý", "Gửi góp ý");
        assertThat(answer.location()).endsWith("?xong=da-gop-y");
        assertThat(Neighbours.asked("PUT", api + "/comment"))
                .singleElement()
                .satisfies(
                        asked -> assertThat(asked.body()).contains("\"agreed\":false", "Chỉ tiêu 1.3.a có hợp đồng"));
    }

    @Test
    void whatReadersDifferOnIsSettledItemByItem() {
        Neighbours.say(
                api,
                Said.review(id, dossier, "ASSIGNED", "reviewer-1", "\"settle\"").replace("\"supplements\"", """
                        "anomalies":["GAP"],"sampled":true,"secondReading":{"needed":true,"reader":"r-2","finished":true,
                        "differing":[{"item":"1.3.a","selfPoints":"5.5","first":"4.5","second":"5.5","settled":false}]},
                        "supplements\""""));
        Neighbours.say("PUT", api + "/settlement", 200, Said.review(id, dossier, "ASSIGNED", "reviewer-1", ""));
        var browser = Browser.signedInAs(Who.head());
        var page = browser.get(address);

        var answer =
                browser.submit(page, address + "/chot", Map.of("chiTieu", "1.3.a", "diem", "5", "lyDo", "Có hợp đồng"));

        assertThat(page.text()).contains("Lệch từ 30 %", "Được chọn đọc lần hai", "1.3.a 5,5 4,5 5,5");
        assertThat(answer.location()).endsWith("?xong=da-chot");
        assertThat(Neighbours.asked("PUT", api + "/settlement"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.body()).contains("\"item\":\"1.3.a\"", "\"points\":\"5\"", "Có hợp đồng"));
    }

    @Test
    void whatASupplementChangedStandsBesideWhatWasSaidBefore() {
        Neighbours.say(
                api,
                Said.review(id, dossier, "ASSIGNED", "reviewer-1", "")
                        .replace(
                                "\"decision\":\"LOWERED\"",
                                "\"decision\":\"LOWERED\",\"changed\":true,\"previous\":{\"round\":1,\"selfPoints\":\"3.25\","
                                        + "\"evidence\":[]}"));

        var page = Browser.signedInAs(Who.reviewer()).get(address);

        assertThat(page.text()).contains("Lần 1: 3,25", "Đã thay đổi");
    }
}
