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
class ShelfPageIT {

    private static final String VIEWS = "/views";

    private final UUID id = UUID.randomUUID();
    private final String api = Said.EVIDENCE + "/" + id;
    private final String address = "/minh-chung/" + id;

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
        Neighbours.say(Said.EVIDENCE + "/limits", Said.limits());
    }

    @Test
    void shelfShowsEachPieceWithItsBadges() {
        Neighbours.say(Said.EVIDENCE, Said.queue(Said.piece(id, "STORED", """
                ,"code":"MC.1.3.02","version":1,"content":"LINK","address":"https://truong.test/ke-hoach",
                "link":{"now":{"outcome":"DEAD","checkedAt":"2026-11-22T01:00:00Z"}}""")));

        var page = Browser.signedInAs(Who.council()).get("/minh-chung");

        assertThat(page.text())
                .contains(
                        "MC.1.3.02",
                        "Kế hoạch chuyển đổi số",
                        "1.3, 2.1",
                        "12/KH-VQ",
                        "Đã lưu",
                        "Liên kết",
                        "Nhạy cảm",
                        "Liên kết hỏng");
        assertThat(page.body()).contains("href=\"" + address + "\"", "href=\"/minh-chung/them\"");
    }

    @Test
    void searchIsAskedOfTheServiceAndKeptForTheNextPage() {
        Neighbours.say(
                Said.EVIDENCE, "{\"items\":[" + Said.piece(id, "STORED", Said.kept()) + "],\"next\":\"" + id + "\"}");

        var page = Browser.signedInAs(Who.council()).get("/minh-chung?tim=ke%20hoach&trangThai=STORED&tieuChi=&sau=x");

        assertThat(Neighbours.asked("GET", Said.EVIDENCE))
                .singleElement()
                .satisfies(asked -> assertThat(asked.query()).isEqualTo("size=30&text=ke+hoach&state=STORED&after=x"));
        assertThat(page.body().replace("&amp;", "&"))
                .contains("href=\"/minh-chung?tim=ke+hoach&trangThai=STORED&sau=" + id + "\"");
    }

    @Test
    void emptyShelfTeachesWhatEvidenceIs() {
        Neighbours.say(Said.EVIDENCE, Said.NONE);

        var page = Browser.signedInAs(Who.council()).get("/minh-chung");

        assertThat(page.text()).contains("Kho chưa có minh chứng nào", "Thêm minh chứng đầu tiên");
    }

    @Test
    void shelfThatIsAwayCostsOneSentence() {
        Neighbours.fallSilent("GET", Said.EVIDENCE);

        var page = Browser.signedInAs(Who.council()).get("/minh-chung");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Kho minh chứng đang tạm thời không phản hồi");
    }

    @Test
    void formSaysItsLimitsBeforeAndOffersTheCriteriaOfTheSet() {
        var dossier = UUID.randomUUID();
        Neighbours.say(Said.DOSSIERS, Said.dossiers(dossier));
        Neighbours.say(Said.DOSSIERS + "/" + dossier, Said.dossier(dossier, "DRAFT", "Nháp", ""));
        Neighbours.say(Said.SET, Said.set());

        var page = Browser.signedInAs(Who.council()).get("/minh-chung/them");

        assertThat(page.text())
                .contains(
                        "Mỗi tệp tối đa 200 MB",
                        "nhận PDF, PNG",
                        "Tệp từ 16 MB được gửi từng phần",
                        "1.3. Triển khai phần mềm dạy học trực tuyến",
                        "Gửi tệp cần JavaScript");
    }

    @Test
    void linkIsAddedWithoutScript() {
        Neighbours.say("POST", Said.EVIDENCE, 201, Said.piece(id, "ANNOUNCED", ""));
        Neighbours.say("PUT", api + "/confirmation", 200, Said.piece(id, "STORED", Said.kept()));
        var browser = Browser.signedInAs(Who.council());

        var answer = browser.submit(
                browser.get("/minh-chung/them"),
                "/minh-chung/them",
                Map.of(
                        "diaChi",
                        "https://truong.test/ke-hoach",
                        "tieuDe",
                        " Kế hoạch ",
                        "tieuChi",
                        "1.3",
                        "themTieuChi",
                        "2.1, 1.3",
                        "ngayVanBan",
                        "",
                        "conHieuLuc",
                        "co"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith(address + "?xong=da-luu");
        assertThat(Neighbours.asked("POST", Said.EVIDENCE)).singleElement().satisfies(asked -> {
            assertThat(asked.key()).hasSize(36);
            assertThat(asked.body()).isEqualTo("""
                    {"title":"Kế hoạch","criterion":"1.3","alsoFor":["2.1"],"stillValid":true,"sensitive":false,\
                    "address":"https://truong.test/ke-hoach"}""");
        });
    }

    @Test
    void refusedAnnouncementKeepsWhatWasFilled() {
        Neighbours.refuse(
                "POST", Said.EVIDENCE, 422, "Chưa hợp lệ", "Địa chỉ không công khai.", "Dùng trang công khai.");
        var browser = Browser.signedInAs(Who.council());

        var answer = browser.submit(
                browser.get("/minh-chung/them"),
                "/minh-chung/them",
                Map.of("diaChi", "http://127.0.0.1/", "tieuDe", "Trang của trường", "tieuChi", "1.3"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Địa chỉ không công khai. Dùng trang công khai.".substring(0, 24));
        assertThat(answer.body()).contains("value=\"http://127.0.0.1/\"", "value=\"Trang của trường\"");
    }

    @Test
    void pieceShowsItsVersionsAndTheOneADossierNames() {
        Neighbours.say(api, Said.piece(id, "SEALED", Said.kept()));

        var page = Browser.signedInAs(Who.reviewer()).get(address + "?ban=1");

        assertThat(page.text())
                .contains("MC.1.3.02", "Hồ sơ dẫn bản 1", "cu.pdf", "hồ sơ đã ký vẫn giữ bản 1", "Bản 2", "1 MB");
        assertThat(page.body()).contains(address + "/tai-ve?ban=1").doesNotContain("<script");
        assertThat(page.hasForm(address + "/mo-ta")).isFalse();
    }

    @Test
    void refusedPieceSaysWhyAndWhatNext() {
        Neighbours.say(api, Said.piece(id, "REFUSED", """
                ,"refusal":{"code":"active-content","why":"Tệp PDF có mã chạy.","next":"Xuất lại PDF không có mã."}"""));

        var page = Browser.signedInAs(Who.council()).get(address);

        assertThat(page.text()).contains("Không nhận", "Tệp PDF có mã chạy.", "Xuất lại PDF không có mã.");
    }

    @Test
    void downloadLeadsToTheStoreAfterTheServiceAllowedIt() {
        Neighbours.say(api + "/download?version=1", """
                {"url":"http://kho.test/minh-evidence/x?X-Amz-Signature=1","expiresAt":"2026-11-22T05:00:00Z"}""");

        var answer = Browser.signedInAs(Who.reviewer()).get(address + "/tai-ve?ban=1");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("http://kho.test/minh-evidence/x?X-Amz-Signature=1");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void headSeesWhoLooked() {
        Neighbours.say(api, Said.piece(id, "SEALED", Said.kept()));
        Neighbours.say(api + VIEWS, Said.queue("""
                {"at":"2026-11-22T01:02:00Z","person":"reviewer-1","unit":"HN-X-DAI-THANH","roles":["reviewer"],"what":"DOWNLOAD","version":1}"""));

        var page = Browser.signedInAs(Who.principal()).get(address);

        assertThat(page.text()).contains("Ai đã xem", "08:02, 22/11/2026 reviewer-1 HN-X-DAI-THANH Tải về 1");
    }

    @Test
    void othersAreNotAskedForViews() {
        Neighbours.say(api, Said.piece(id, "SEALED", Said.kept()));

        Browser.signedInAs(Who.council()).get(address);

        assertThat(Neighbours.asked("GET", api + VIEWS)).isEmpty();
    }

    @Test
    void descriptionIsWrittenAnewOnTheVersionThatWasSeen() {
        Neighbours.say(api, Said.piece(id, "STORED", Said.kept()));
        Neighbours.say("PUT", api + "/description", 200, Said.piece(id, "STORED", Said.kept()));
        var browser = Browser.signedInAs(Who.council());

        var answer = browser.submit(
                browser.get(address), address + "/mo-ta", Map.of("tieuDe", "Kế hoạch năm", "tieuChi", "1.3"));

        assertThat(answer.location()).endsWith(address + "?xong=da-mo-ta");
        assertThat(Neighbours.asked("PUT", api + "/description"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"3\"");
                    assertThat(asked.body()).contains("\"title\":\"Kế hoạch năm\"", "\"alsoFor\":[]");
                });
    }
}
