package vn.minh.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
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
class ReconciliationPageIT {

    private final UUID id = UUID.randomUUID();
    private final String api = Compared.RUNS + "/" + id;
    private final String address = "/csdl-nganh/doi-soat/" + id;

    @BeforeEach
    void oneRecordIsMissing() {
        Neighbours.fresh();
        Neighbours.say(Compared.RUNS, Said.queue(Compared.run(id, "COMPARED", Compared.oneMissing())));
        Neighbours.say(api, Compared.run(id, "COMPARED", Compared.oneMissing()));
        Neighbours.say(api + "/differences", Said.queue(Compared.difference("MISSING")));
    }

    @Test
    void bothSidesOfEachAuthorityStandSideBySide() {
        var page = Browser.signedInAs(Who.department()).get(address);

        assertThat(page.text())
                .contains("Có chênh lệch", "Bản ghi đã so 41", "Chênh lệch 1", "Đang đi, chưa so 2")
                .contains(
                        "UBND xã Đại Thanh 21 aaaaaaaa… 20 cccccccc…", "1 bản ghi", "Không thuộc cơ quan nào", "Khớp");
        assertThat(page.body()).contains("title=\"aaaaaaaabbbbbbbb\"", "?coQuan=HN-X-DAI-THANH");
    }

    @Test
    void differenceNamesItsSchoolAndWhatARepairWouldDo() {
        var page = Browser.signedInAs(Who.head()).get(address + "?coQuan=HN-X-DAI-THANH&sau=k");

        assertThat(page.text())
                .contains("Trường THCS Vĩnh Quỳnh", "Bên kia không có", "Gửi lại đúng bản đang có", "2 –");
        assertThat(Neighbours.asked("GET", api + "/differences"))
                .anySatisfy(asked -> assertThat(asked.query()).isEqualTo("authority=HN-X-DAI-THANH&after=k"));
    }

    @Test
    void comparisonWithoutDifferencesSaysThatBothSidesAreAlike() {
        Neighbours.say(
                api,
                Compared.run(
                        id,
                        "COMPARED",
                        ",\"records\":41,\"differences\":0,\"underWay\":0,\"comparedAt\":\"2026-11-22T02:31:00Z\",\"moves\":[],\"authorities\":[]"));
        Neighbours.say(api + "/differences", Said.NONE);

        var page = Browser.signedInAs(Who.department()).get(address);

        assertThat(page.text()).contains("Hai bên khớp đến bản ghi cuối cùng", "Không có chênh lệch nào");
        assertThat(page.hasForm(address + "/gui-lai")).isFalse();
    }

    @Test
    void repairIsMadeOnTheVersionThatWasSeen() {
        Neighbours.say("PUT", api + "/repair", 200, Compared.run(id, "REPAIRED", ""));
        var browser = Browser.signedInAs(Who.department());

        var answer = browser.submit(browser.get(address), address + "/gui-lai", Map.of());

        assertThat(answer.location()).endsWith(address + "?xong=da-sua-chenh-lech");
        assertThat(Neighbours.asked("PUT", api + "/repair")).singleElement().satisfies(asked -> {
            assertThat(asked.ifMatch()).isEqualTo("\"3\"");
            assertThat(asked.key()).hasSize(36);
        });
    }

    @Test
    void refusedRepairIsToldOnThePage() {
        Neighbours.refuse("PUT", api + "/repair", 409, "Chưa làm được", "Đã có người gửi lại rồi.", "Đối soát lại.");
        var browser = Browser.signedInAs(Who.department());

        var answer = browser.submit(browser.get(address), address + "/gui-lai", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Đã có người gửi lại rồi. Đối soát lại", "UBND xã Đại Thanh");
    }

    @Test
    void departmentStartsAComparisonOfItsOwnCity() {
        Neighbours.say("POST", Compared.RUNS, 201, Compared.run(id, "STARTED", ""));
        var browser = Browser.signedInAs(Who.department());

        var answer = browser.submit(
                browser.get("/csdl-nganh/doi-soat"),
                "/csdl-nganh/doi-soat/bat-dau",
                Map.of("bo", "4725", "namHoc", "2026-2027"));

        assertThat(answer.location()).endsWith(address + "?xong=da-bat-dau-doi-soat");
        assertThat(Neighbours.asked("POST", Compared.RUNS))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .contains("\"department\":\"HN-SO\"", "\"set\":\"4725\"", "\"schoolYear\":\"2026-2027\"")
                        .doesNotContain("byFile"));
    }

    @Test
    void refusedStartKeepsWhatWasFilled() {
        Neighbours.refuse("POST", Compared.RUNS, 409, "Đang đối soát", "Lần trước chưa xong.", "Chờ vài phút.");
        var browser = Browser.signedInAs(Who.administrator());

        var answer = browser.submit(
                browser.get("/csdl-nganh/doi-soat"),
                "/csdl-nganh/doi-soat/bat-dau",
                Map.of("so", "HN-SO", "bo", "4725", "namHoc", "2026-2027"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Lần trước chưa xong. Chờ vài phút");
        assertThat(answer.body()).contains("value=\"HN-SO\"", "value=\"4725\"");
    }

    @Test
    void inventoryThatCameAsAFileIsHandedOnAsItIs() {
        Neighbours.say(api, Compared.run(id, "STARTED", ",\"moves\":[\"inventory\"],\"problem\":\"Thiếu một phần.\""));
        Neighbours.say("PUT", api + "/inventory", 200, Compared.run(id, "COMPARED", ""));
        var browser = Browser.signedInAs(Who.department());
        var page = browser.get(address);
        var rows = "recordKey,authority,revision,state,sha256\n" + "k,Đ,1,HELD,aa\n".repeat(30_000);

        var answer = browser.upload(
                page, address + "/danh-muc", Map.of("luc", "2026-11-22T09:30"), "tep", rows.getBytes(UTF_8));

        assertThat(page.text()).contains("chưa so được Thiếu một phần.");
        assertThat(answer.location()).endsWith(address + "?xong=da-doi-soat");
        assertThat(Neighbours.asked("PUT", api + "/inventory")).singleElement().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo(rows);
            assertThat(asked.query()).isEqualTo("takenAt=2026-11-22T02:30:00Z");
            assertThat(asked.ifMatch()).isEqualTo("\"3\"");
        });
    }

    @Test
    void faultyLinesOfAFileAreAllNamed() {
        Neighbours.say(api, Compared.run(id, "STARTED", ",\"moves\":[\"inventory\"]"));
        Neighbours.say("PUT", api + "/inventory", 422, """
                {"title":"Dữ liệu chưa hợp lệ","status":422,"detail":"Có 2 chỗ chưa đúng.","next":"Sửa rồi nộp lại.",
                "faults":[{"field":"dòng 3","why":"Dòng 3: thiếu sha256."},{"field":"dòng 9","why":"Dòng 9: trùng."}]}""");
        var browser = Browser.signedInAs(Who.department());

        var answer = browser.upload(browser.get(address), address + "/danh-muc", Map.of(), "tep", new byte[] {1});

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Dòng 3: thiếu sha256.", "Dòng 9: trùng.");
    }

    @Test
    void formWithoutItsFileAsksNobody() {
        Neighbours.say(api, Compared.run(id, "STARTED", ",\"moves\":[\"inventory\"]"));
        var browser = Browser.signedInAs(Who.department());

        var answer = browser.submit(browser.get(address), address + "/danh-muc", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Chưa chọn tệp", "Chọn tệp rồi nộp lại");
        assertThat(Neighbours.asked("PUT", api + "/inventory")).isEmpty();
    }

    @Test
    void onlyPagesThatTakeAFileTakeMuch() {
        var browser = Browser.signedInAs(Who.department());
        var page = browser.get("/csdl-nganh/doi-soat");

        var answer = browser.submit(
                page, "/csdl-nganh/doi-soat/bat-dau", Map.of("bo", "4".repeat(20_000), "namHoc", "x".repeat(300_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Nội dung gửi lên quá lớn");
        assertThat(Neighbours.asked("POST", Compared.RUNS)).isEmpty();
    }

    @Test
    void listShowsRunsAndTeachesWhenThereAreNone() {
        var some = Browser.signedInAs(Who.head()).get("/csdl-nganh/doi-soat");
        Neighbours.say(Compared.RUNS, Said.NONE);
        var none = Browser.signedInAs(Who.head()).get("/csdl-nganh/doi-soat");
        Neighbours.fallSilent("GET", Compared.RUNS);

        var away = Browser.signedInAs(Who.head()).get("/csdl-nganh/doi-soat");

        assertThat(some.text()).contains("09:30, 22/11/2026", "theo yêu cầu", "Có chênh lệch");
        assertThat(some.hasForm("/csdl-nganh/doi-soat/bat-dau")).isFalse();
        assertThat(none.text()).contains("Chưa có lần đối soát nào");
        assertThat(away.text()).contains("Phần gửi CSDL ngành và công bố đang tạm thời");
    }
}
