package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

/** What the script of the shelf asks, without a script. */
@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class UploadRoutesIT {

    private final UUID id = UUID.randomUUID();
    private final String address = "/minh-chung/" + id;

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
    }

    @Test
    void announcementOfAFileIsHandedOnWithItsPlan() {
        Neighbours.say("POST", Said.EVIDENCE, 201, Said.piece(id, "ANNOUNCED", """
                ,"upload":{"method":"PUT","url":"http://kho.test/x","headers":{"Content-Type":"application/pdf"}}"""));
        var browser = Browser.signedInAs(Who.council());
        var fields = browser.get("/minh-chung/them").hidden("/minh-chung/them");
        fields.putAll(Map.of("tieuDe", "A", "tieuChi", "1.3", "tenTep", "a.pdf", "loaiTep", "application/pdf"));
        fields.putAll(Map.of("kichThuoc", "1048576", "sha256", Said.FINGERPRINT));

        var answer = browser.post("/tai-len", fields);

        assertThat(answer.body())
                .contains("\"settled\":\"CHECKING\"", "\"url\":\"http://kho.test/x\"", "\"page\":\"" + address + "\"");
        assertThat(Neighbours.asked("POST", Said.EVIDENCE))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .contains(
                                "\"fileName\":\"a.pdf\"",
                                "\"size\":1048576",
                                "\"sha256\":\"" + Said.FINGERPRINT + "\""));
    }

    @Test
    void scriptIsToldOfARefusalAsANotice() {
        Neighbours.refuse("POST", Said.EVIDENCE, 422, "Chưa hợp lệ", "Tệp quá lớn.", "Nén lại.");
        var browser = Browser.signedInAs(Who.council());

        var answer = browser.post("/tai-len", browser.get("/minh-chung/them").hidden("/minh-chung/them"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"title\":\"Chưa hợp lệ\"", "\"sentences\":[\"Tệp quá lớn.\",\"Nén lại.\"]");
    }

    @Test
    void announcementWithoutTheSecretOfTheSessionIsNone() {
        var answer = Browser.signedInAs(Who.council()).post("/tai-len", Map.of("khoa", "x", "tieuDe", "A"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(Neighbours.asked("POST", Said.EVIDENCE)).isEmpty();
    }

    @Test
    void refusedReplacementIsToldAlthoughTheOldVersionStays() {
        Neighbours.say(
                "PUT", Said.EVIDENCE + "/" + id + "/confirmation", 200, Said.piece(id, "STORED", Said.kept() + """
                        ,"refusal":{"code":"type","why":"Tệp không phải PDF.","next":"Chọn tệp PDF."}"""));
        var browser = Browser.signedInAs(Who.council());
        var fields = browser.get("/minh-chung/them").hidden("/minh-chung/them");

        var answer = browser.post("/tai-len/" + id + "/xac-nhan", fields);

        assertThat(answer.body()).contains("\"settled\":\"REFUSED\"", "Tệp không phải PDF. Chọn tệp PDF.");
    }

    @Test
    void replacementIsAnnouncedOnTheVersionThatWasSeenWithItsContentOnly() {
        Neighbours.say(
                "POST", Said.EVIDENCE + "/" + id + "/replacement", 201, Said.piece(id, "SEALED", Said.kept() + """
                ,"replacement":{"content":"FILE","fileName":"moi.pdf","size":7,"sha256":"cc",
                "announcedBy":"council-1","announcedAt":"2026-11-22T02:30:00Z"},
                "upload":{"method":"PUT","url":"http://kho.test/moi","headers":{}}"""));
        var browser = Browser.signedInAs(Who.council());
        var fields = browser.get("/minh-chung/them").hidden("/minh-chung/them");
        fields.putAll(Map.of("phienBan", "4", "tenTep", "moi.pdf", "loaiTep", "application/pdf"));
        fields.putAll(Map.of("kichThuoc", "7", "sha256", Said.FINGERPRINT));

        var answer = browser.post("/tai-len/" + id + "/thay-the", fields);

        assertThat(answer.body()).contains("\"settled\":\"CHECKING\"", "\"sha256\":\"cc\"", "http://kho.test/moi");
        assertThat(Neighbours.asked("POST", Said.EVIDENCE + "/" + id + "/replacement"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"4\"");
                    assertThat(asked.body()).isEqualTo("""
                            {"fileName":"moi.pdf","mediaType":"application/pdf","sha256":"%s","size":7}""".formatted(Said.FINGERPRINT));
                });
    }
}
