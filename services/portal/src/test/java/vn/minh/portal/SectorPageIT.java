package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class SectorPageIT {

    private static final String VERSION = ",\"version\":6";

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void oneParked() {
        Neighbours.fresh();
        Neighbours.say(Said.DELIVERIES + "/counts", Compared.counts());
        Neighbours.say(Said.DELIVERIES, Said.queue(Compared.delivery(id, "PARKED", VERSION + ",\"attempt\":8")));
    }

    @Test
    void countsAndLinesSayWhereEachRecordStands() {
        Neighbours.say(
                Said.DELIVERIES,
                Said.queue(
                        Compared.delivery(id, "PARKED", VERSION + ",\"attempt\":8"),
                        Compared.delivery(UUID.randomUUID(), "ACCEPTED", VERSION + ",\"receipt\":\"BN-77\"")
                                .replace("\"withdrawn\":false,\"level\":2", "\"withdrawn\":true"),
                        Compared.delivery(
                                UUID.randomUUID(),
                                "REJECTED",
                                VERSION + ",\"reason\":\"unknown-unit\",\"detail\":\"Không có mã trường này.\"")));

        var page = Browser.signedInAs(Who.administrator()).get("/csdl-nganh");

        assertThat(page.text())
                .contains("Chờ gửi 1", "Đã có biên nhận 9", "gửi bằng tệp")
                .contains("Tạm dừng, chờ quản trị viên", "lần gửi 8", "Kết quả được công nhận – mức 2")
                .contains("Đã thu hồi", "Biên nhận BN-77", "Không có mã trường này.", "mã unknown-unit");
    }

    @ParameterizedTest
    @CsvSource({
        "PARKED,   thu-lai,    retry,      da-thu-lai",
        "ACCEPTED, gui-lai,    resend,     da-gui-lai-ban",
        "REJECTED, sua-va-gui, correction, da-sua-va-gui"
    })
    void buttonOfAStateMakesItsMoveAndComesBackToTheSearch(String state, String action, String resource, String done) {
        Neighbours.say(Said.DELIVERIES, Said.queue(Compared.delivery(id, state, VERSION)));
        Neighbours.say("PUT", Said.DELIVERIES + "/" + id + "/" + resource, 200, Compared.delivery(id, "PENDING", ""));
        var browser = Browser.signedInAs(Who.department());
        var page = browser.get("/csdl-nganh?trangThai=" + state + "&donVi=HN-THCS-VINH-QUYNH");

        var answer = browser.submit(page, "/csdl-nganh/" + action, Map.of());

        assertThat(answer.location())
                .endsWith("/csdl-nganh?trangThai=" + state + "&donVi=HN-THCS-VINH-QUYNH&xong=" + done);
        assertThat(Neighbours.asked("PUT", Said.DELIVERIES + "/" + id + "/" + resource))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"6\"");
                    assertThat(asked.key()).hasSize(36);
                });
    }

    @Test
    void cityThatIsToldByFileHasItsReceiptWrittenDown() {
        Neighbours.say(Said.DELIVERIES, Said.queue(Compared.delivery(id, "SENT", VERSION)));
        Neighbours.say("PUT", Said.DELIVERIES + "/" + id + "/receipt", 200, "{\"state\":\"ACCEPTED\"}");
        var browser = Browser.signedInAs(Who.department());
        var fields = Map.of("ketQua", "nhan", "soBienNhan", " BN-9 ");

        var answer = browser.submit(browser.get("/csdl-nganh"), "/csdl-nganh/bien-nhan", fields);

        assertThat(answer.location()).endsWith("/csdl-nganh?xong=da-ghi-bien-nhan");
        assertThat(Neighbours.asked("PUT", Said.DELIVERIES + "/" + id + "/receipt"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"6\"");
                    assertThat(asked.body())
                            .contains("\"accepted\":true", "\"receipt\":\"BN-9\"")
                            .doesNotContain("reason");
                });
    }

    @Test
    void cityThatIsToldOverTheNetWritesItsReceiptsItself() {
        Neighbours.say(Said.DELIVERIES + "/counts", Compared.counts().replace("FILE", "HTTP"));
        Neighbours.say(Said.DELIVERIES, Said.queue(Compared.delivery(id, "SENT", VERSION)));

        assertThat(Browser.signedInAs(Who.department()).get("/csdl-nganh").hasForm("/csdl-nganh/bien-nhan"))
                .isFalse();
    }

    @Test
    void moveThatSomebodyElseMadeIsTold() {
        Neighbours.refuse(
                "PUT",
                Said.DELIVERIES + "/" + id + "/retry",
                412,
                "Đã thay đổi",
                "Bản ghi đã đổi trạng thái sau khi bạn mở trang.",
                "Tải lại rồi xem.");
        var browser = Browser.signedInAs(Who.administrator());

        var answer = browser.submit(browser.get("/csdl-nganh"), "/csdl-nganh/thu-lai", Map.of());

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.text()).contains("Bản ghi đã đổi trạng thái", "Trường THCS Vĩnh Quỳnh");
    }

    @Test
    void filtersAreAskedOfPublication() {
        Browser.signedInAs(Who.administrator())
                .get("/csdl-nganh?trangThai=PARKED&donVi=X&namHoc=2026-2027&bo=4725&loai=OWN_RESULT&sau=9");

        assertThat(Neighbours.asked("GET", Said.DELIVERIES))
                .anySatisfy(asked -> assertThat(asked.query())
                        .isEqualTo("state=PARKED&unit=X&schoolYear=2026-2027&set=4725&kind=OWN_RESULT&after=9"));
    }

    @Test
    void authorityReadsItsOwnAndHasNothingToPress() {
        var page = Browser.signedInAs(Who.head()).get("/csdl-nganh");

        assertThat(page.text()).contains("Trường THCS Vĩnh Quỳnh");
        assertThat(page.body()).doesNotContain("method=\"post\" action=\"/csdl-nganh", "href=\"/csdl-nganh/tep\"");
    }

    @Test
    void emptyListTeachesAndPublicationThatIsAwayIsOneSentence() {
        Neighbours.say(Said.DELIVERIES, Said.NONE);
        var empty = Browser.signedInAs(Who.administrator()).get("/csdl-nganh");
        Neighbours.fallSilent("GET", Said.DELIVERIES);
        Neighbours.fallSilent("GET", Said.DELIVERIES + "/counts");

        var away = Browser.signedInAs(Who.administrator()).get("/csdl-nganh");

        assertThat(empty.text()).contains("Không có bản ghi nào", "khi một trường phê duyệt hồ sơ");
        assertThat(away.status()).isEqualTo(200);
        assertThat(away.text()).contains("Phần gửi CSDL ngành và công bố đang tạm thời");
    }

    @Test
    void unknownMoveIsNoPage() {
        var browser = Browser.signedInAs(Who.administrator());
        var hidden = browser.get("/csdl-nganh").hidden("/csdl-nganh/thu-lai");

        assertThat(browser.post("/csdl-nganh/xoa", hidden).status()).isEqualTo(404);
    }
}
