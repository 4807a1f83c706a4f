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
class DossierPageIT {

    private static final String BOTH = "\"approve\",\"send-back\"";

    private final UUID id = UUID.randomUUID();
    private final String address = "/ho-so/" + id;
    private final String api = Said.DOSSIERS + "/" + id;

    @BeforeEach
    void dossierAndSet() {
        Neighbours.fresh();
        Neighbours.say(Said.SET, Said.set());
        Neighbours.say(Said.QUEUE, Said.NONE);
        Neighbours.say(Said.DELIVERIES, Said.NONE);
    }

    @Test
    void dossierShowsResultsGatesAnswersAndEvidence() {
        Neighbours.say(api, Said.dossier(id, "DRAFT", "Nháp", "\"answer\""));

        var page = Browser.signedInAs(Who.council()).get(address);

        assertThat(page.text())
                .contains(
                        "Trường THCS Vĩnh Quỳnh",
                        "Quyết định 4725/QĐ-BGDĐT",
                        "75,5 / 100 điểm",
                        "75,5 điểm: trên 75 đến 100 điểm là mức 3",
                        "68,25 / 100 điểm",
                        "Đạt 1.1 Có kế hoạch dạy học trực tuyến MC.1.1.01",
                        "5,5 điểm",
                        "87,5 % · 0 điểm",
                        "Có phòng studio Không",
                        "Chưa trả lời");
        assertThat(page.hasForm(address + "/phe-duyet")).isFalse();
    }

    @Test
    void codesLeadToThePiecesAndAfterTheSignatureToTheVersionSigned() {
        var piece = UUID.randomUUID();
        var open = Said.dossier(id, "DRAFT", "Nháp", "")
                .replaceAll("\"id\":\"[^\"]+\",\"state\":\"STORED\"", "\"id\":\"" + piece + "\",\"state\":\"STORED\"");
        var signed = open.replace("\"unanswered\"", """
                "frozen":[{"item":"1.1.m","evidenceId":"%s","code":"MC.1.1.01","version":2,"sha256":"aa"}],"unanswered\"""".formatted(piece));
        var browser = Browser.signedInAs(Who.council());

        Neighbours.say(api, open);
        var before = browser.get(address);
        Neighbours.say(api, signed);
        var after = browser.get(address);

        assertThat(before.body()).contains("href=\"/minh-chung/" + piece + "\"");
        assertThat(after.body()).contains("href=\"/minh-chung/" + piece + "?ban=2\"");
    }

    @Test
    void principalApprovesExactlyWhatSheSaw() {
        Neighbours.say(api, Said.dossier(id, "COUNCIL_SIGNED", "Chờ hiệu trưởng", BOTH));
        Neighbours.say("PUT", api + "/approval", 200, line("APPROVED"));
        var browser = Browser.signedInAs(Who.principal());
        var page = browser.get(address);

        var answer = browser.submit(page, address + "/phe-duyet", Map.of("dongY", "co"));

        assertThat(page.text()).contains("Dấu vân tay nội dung", "9f2c4e1a b07d35c8");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith(address + "?xong=da-phe-duyet");
        assertThat(Neighbours.asked("PUT", api + "/approval")).singleElement().satisfies(asked -> {
            assertThat(asked.ifMatch()).isEqualTo("\"7\"");
            assertThat(asked.key()).hasSize(36);
            assertThat(asked.body()).isEqualTo("{\"fingerprint\":\"" + Said.FINGERPRINT + "\"}");
        });
    }

    @Test
    void afterApprovalThePageSaysWhatHappensNext() {
        Neighbours.say(api, Said.dossier(id, "APPROVED", "Đã nộp", ""));

        var page = Browser.signedInAs(Who.principal()).get(address + "?xong=da-phe-duyet");

        assertThat(page.text()).contains("Đã phê duyệt và nộp", "tự xuất hiện trong hàng đợi của cơ quan quản lý");
    }

    @Test
    void addressCannotMakeThePageSaySomethingElse() {
        Neighbours.say(api, Said.dossier(id, "APPROVED", "Đã nộp", ""));

        var page = Browser.signedInAs(Who.principal()).get(address + "?xong=ban-da-trung-thuong");

        assertThat(page.body()).doesNotContain("class=\"notice", "trung-thuong");
    }

    @Test
    void principalSendsBackWithAReason() {
        Neighbours.say(api, Said.dossier(id, "COUNCIL_SIGNED", "Chờ hiệu trưởng", BOTH));
        Neighbours.say("PUT", api + "/sending-back", 200, line("DRAFT"));
        var browser = Browser.signedInAs(Who.principal());

        var answer =
                browser.submit(browser.get(address), address + "/gui-lai", Map.of("lyDo", "Tiêu chí 1.3 chưa đủ ý"));

        assertThat(answer.location()).endsWith("?xong=da-gui-lai");
        assertThat(Neighbours.asked("PUT", api + "/sending-back"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("Tiêu chí 1.3 chưa đủ ý"));
    }

    @Test
    void lostRaceIsToldAsASentence() {
        Neighbours.say(api, Said.dossier(id, "COUNCIL_SIGNED", "Chờ hiệu trưởng", BOTH));
        Neighbours.refuse(
                "PUT",
                api + "/approval",
                412,
                "Đã có người thay đổi trước",
                "Bạn đang xem phiên bản 7, hiện đã là phiên bản 8.",
                "Tải lại để xem trạng thái mới nhất rồi làm tiếp.");
        var browser = Browser.signedInAs(Who.principal());

        var answer = browser.submit(browser.get(address), address + "/phe-duyet", Map.of());

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.text())
                .contains("Đã có người thay đổi trước", "hiện đã là phiên bản 8", "Tải lại để xem trạng thái mới nhất")
                .doesNotContain("Exception");
    }

    @Test
    void faultsOfASignatureAreListed() {
        Neighbours.say(api, Said.dossier(id, "DRAFT", "Nháp", "\"answer\",\"sign\""));
        Neighbours.say("PUT", api + "/signature", 422, """
                {"title":"Dữ liệu chưa hợp lệ","status":422,"detail":"Có 1 điểm cần sửa.","next":"Sửa rồi gửi lại.",
                "faults":[{"code":"missing","field":"1.3.b","why":"Chỉ tiêu 1.3.b chưa có câu trả lời.","next":"Trả lời."}]}""");
        var browser = Browser.signedInAs(Who.council());

        var answer = browser.submit(browser.get(address), address + "/ky", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Có 1 điểm cần sửa.", "Chỉ tiêu 1.3.b chưa có câu trả lời. Trả lời.");
    }

    @Test
    void answerThatGotLostMayBeAskedForAgainWithTheSameKey() {
        Neighbours.say(api, Said.dossier(id, "COUNCIL_SIGNED", "Chờ hiệu trưởng", BOTH));
        Neighbours.fallSilent("PUT", api + "/approval");
        var browser = Browser.signedInAs(Who.principal());
        var page = browser.get(address);

        var answer = browser.submit(page, address + "/phe-duyet", Map.of());
        browser.submit(answer, address + "/phe-duyet", Map.of());

        assertThat(answer.text()).contains("Chưa biết kết quả", "không làm hai lần");
        assertThat(Neighbours.asked("PUT", api + "/approval"))
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(Neighbours.Asked::key)
                .containsOnly(page.hidden(address + "/phe-duyet").get("khoa"));
    }

    @Test
    void formOfSomebodyElseApprovesNothing() {
        Neighbours.say(api, Said.dossier(id, "COUNCIL_SIGNED", "Chờ hiệu trưởng", BOTH));
        var browser = Browser.signedInAs(Who.principal());

        var answer = browser.post(
                address + "/phe-duyet",
                Map.of("khoa", "k", "phienBan", "7", "dauVanTay", Said.FINGERPRINT, "bieu-mau", ""));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(Neighbours.asked("PUT", api + "/approval")).isEmpty();
    }

    @Test
    void dossierThatIsNotHersLooksAbsent() {
        var page = Browser.signedInAs(Who.principal()).get(address);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Không tìm thấy", "không thuộc phạm vi của bạn");
    }

    @Test
    void withoutAssessmentThereIsASentenceInsteadOfThePage() {
        Neighbours.fallSilent("GET", api);

        var page = Browser.signedInAs(Who.principal()).get(address);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Phần hồ sơ tự đánh giá đang tạm thời không phản hồi", "không mất");
    }

    @Test
    void withoutReviewAndPublicationTheDossierIsStillShown() {
        Neighbours.say(api, Said.dossier(id, "APPROVED", "Đã nộp", ""));
        Neighbours.fallSilent("GET", Said.QUEUE);
        Neighbours.fallSilent("GET", Said.DELIVERIES);

        var page = Browser.signedInAs(Who.principal()).get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Phần đánh giá ngoài và công nhận đang tạm thời", "Phần gửi CSDL ngành", "75,5 / 100 điểm");
    }

    @Test
    void submittedDossierShowsItsReviewItsPapersAndItsReceipt() {
        var review = UUID.randomUUID();
        Neighbours.say(api, Said.dossier(id, "APPROVED", "Đã nộp", ""));
        Neighbours.say(Said.QUEUE, Said.queue(Said.line(review, id, "CONCLUDED", "")));
        Neighbours.say(Said.RECOGNITIONS, Said.queue(Said.recognition(review)));
        Neighbours.say(Said.DELIVERIES, Said.queue(Said.delivery(id, "RECOGNISED_RESULT", "ACCEPTED", "BN-77")));

        var page = Browser.signedInAs(Who.principal()).get(address);

        assertThat(page.text()).contains("12/QĐ-UBND", "CN-2026-0007", "21/11/2026", "Biên nhận BN-77");
        assertThat(page.body()).contains("href=\"https://cong-khai.test/truong/HN-THCS-VINH-QUYNH\"");
    }

    private String line(String status) {
        return "{\"id\":\"%s\",\"demonstration\":true,\"status\":\"%s\",\"moves\":[],\"version\":8}"
                .formatted(id, status);
    }
}
