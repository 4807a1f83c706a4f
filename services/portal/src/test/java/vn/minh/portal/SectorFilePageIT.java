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
class SectorFilePageIT {

    private static final String FILES = "/publication/api/v1/sector-files";

    private final UUID id = UUID.randomUUID();
    private final String api = FILES + "/" + id;
    private final String address = "/csdl-nganh/tep/" + id;
    private final String file = """
            {"id":"%s","department":"HN-SO","target":"csdl","year":2026,"number":3,"title":"3/2026",
            "madeAt":"2026-11-22T02:30:00Z","records":40,"accepted":31,"rejected":2,"replaced":1,"open":6}""".formatted(id);

    @BeforeEach
    void oneFile() {
        Neighbours.fresh();
        Neighbours.say(FILES, Said.queue(file));
        Neighbours.say(api, file);
    }

    @Test
    void fileSaysWhatBecameOfItsLines() {
        var page = Browser.signedInAs(Who.department()).get(address);

        assertThat(page.text()).contains("Tệp 3/2026", "Bản ghi 40", "Đã nhận 31", "Từ chối 2", "Còn chờ 6");
        assertThat(page.body()).contains("href=\"" + address + "/so-tinh.xlsx\"");
    }

    @Test
    void departmentMakesAFileOfItsOwnCity() {
        Neighbours.say("POST", FILES, 201, file);
        var browser = Browser.signedInAs(Who.department());

        var answer = browser.submit(browser.get("/csdl-nganh/tep"), "/csdl-nganh/tep/lap", Map.of());

        assertThat(answer.location()).endsWith(address + "?xong=da-lap-tep");
        assertThat(Neighbours.asked("POST", FILES))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"department\":\"HN-SO\"}"));
    }

    @Test
    void nothingToSendIsTold() {
        Neighbours.refuse("POST", FILES, 409, "Không có gì để gửi", "Không có bản ghi nào chờ.", "Chờ có bản ghi mới.");
        var browser = Browser.signedInAs(Who.administrator());

        var answer = browser.submit(browser.get("/csdl-nganh/tep"), "/csdl-nganh/tep/lap", Map.of("so", "HN-SO"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Không có bản ghi nào chờ. Chờ có bản ghi mới", "3/2026");
        assertThat(answer.body()).contains("value=\"HN-SO\"");
    }

    @Test
    void workbookIsHandedThrough() {
        Neighbours.say(api + "/workbook", "the workbook");

        var answer = Browser.signedInAs(Who.department()).get(address + "/so-tinh.xlsx");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("the workbook");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void receiptsThatWereBroughtBackAreCounted() {
        Neighbours.say(
                "PUT",
                api + "/receipts",
                200,
                "{\"file\":" + file + ",\"accepted\":5,\"rejected\":1,\"repeats\":31,\"overtaken\":0,\"blank\":3}");
        var browser = Browser.signedInAs(Who.department());
        var workbook = "x".repeat(600_000).getBytes(UTF_8);

        var answer = browser.upload(browser.get(address), address + "/bien-nhan", Map.of(), "tep", workbook);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("5 bản ghi đã nhận, 1 bị từ chối, 31 dòng đã ghi từ lần trước", "3 dòng còn trống");
        assertThat(Neighbours.asked("PUT", api + "/receipts")).singleElement().satisfies(asked -> {
            assertThat(asked.body()).hasSize(600_000);
            assertThat(asked.key()).hasSize(36);
        });
    }

    @Test
    void faultyCellsAreAllNamed() {
        Neighbours.say("PUT", api + "/receipts", 422, """
                {"title":"Dữ liệu chưa hợp lệ","status":422,"detail":"Có 2 ô chưa đúng.","next":"Sửa rồi nộp lại.",
                "faults":[{"field":"R7","why":"Ô R7: thiếu số biên nhận."},{"field":"Q9","why":"Ô Q9: không hiểu."}]}""");
        var browser = Browser.signedInAs(Who.department());

        var answer = browser.upload(browser.get(address), address + "/bien-nhan", Map.of(), "tep", new byte[] {1});

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Ô R7: thiếu số biên nhận.", "Ô Q9: không hiểu.");
    }

    @Test
    void fileOfAnotherCityIsNotFoundAndAnEmptyListTeaches() {
        Neighbours.say(FILES, Said.NONE);

        assertThat(Browser.signedInAs(Who.department())
                        .get("/csdl-nganh/tep/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(Browser.signedInAs(Who.department()).get("/csdl-nganh/tep").text())
                .contains("Chưa lập tệp nào");
    }
}
