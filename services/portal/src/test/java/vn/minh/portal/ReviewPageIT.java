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
class ReviewPageIT {

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
    void reviewShowsBothScoresTheReasonAndTheRequests() {
        Neighbours.say(api, Said.review(id, dossier, "ASSIGNED", "reviewer-1", "\"release\",\"propose\""));

        var page = Browser.signedInAs(Who.reviewer()).get(address);

        assertThat(page.text())
                .contains(
                        "Trường THCS Vĩnh Quỳnh",
                        "nộp lúc 09:30, 21/11/2026",
                        "bạn đang giữ hồ sơ",
                        "5,5 / 6 4,5 Hạ điểm Chỉ có bản quyền đến tháng 9",
                        "Thiếu hợp đồng phần mềm",
                        "hạn 05/12/2026",
                        "Đơn vị đã bổ sung");
        assertThat(page.hasForm(address + "/tra-lai")).isTrue();
        assertThat(page.hasForm(address + "/de-xuat")).isTrue();
        assertThat(page.hasForm(address + "/nhan")).isFalse();
        assertThat(page.hasForm(address + "/cong-nhan")).isFalse();
    }

    @Test
    void codesLeadToTheVersionOfTheRound() {
        Neighbours.say(api, Said.review(id, dossier, "ASSIGNED", "reviewer-1", ""));

        var page = Browser.signedInAs(Who.reviewer()).get(address);

        assertThat(page.body()).containsPattern("href=\"/minh-chung/[0-9a-f-]{36}\\?ban=1\"");
        assertThat(page.body()).contains("href=\"/ho-so/" + dossier + "/danh-muc.xlsx?vong=1\"");
    }

    @Test
    void zeroPointsAreAFindingToo() {
        Neighbours.say(api, Said.review(id, dossier, "ASSIGNED", "reviewer-1", "", "0"));

        var page = Browser.signedInAs(Who.reviewer()).get(address);

        assertThat(page.text()).contains("5,5 / 6 0 Hạ điểm");
    }

    @ParameterizedTest
    @CsvSource({
        "claim,      nhan,     PUT,    holder,     da-nhan",
        "release,    tra-lai,  DELETE, holder,     da-tra-lai",
        "propose,    de-xuat,  PUT,    proposal,   da-de-xuat",
        "resume,     tiep-tuc, DELETE, proposal,   da-tiep-tuc",
        "conclude,   ket-luan, PUT,    conclusion, da-ket-luan",
        "take-second, doc-lan-hai, PUT, second-reading/reader, da-nhan-doc-lan-hai",
        "release-second, tra-doc-lan-hai, DELETE, second-reading/reader, da-tra-doc-lan-hai",
        "finish-second, xong-doc-lan-hai, PUT, second-reading/end, da-doc-xong-lan-hai",
        "comment, dong-y, PUT, comment, da-dong-y"
    })
    void buttonMakesItsMoveOnTheVersionThatWasSeen(
            String move, String action, String method, String resource, String done) {
        var shown = Said.review(id, dossier, "ASSIGNED", "reviewer-1", '"' + move + '"');
        Neighbours.say(api, shown);
        Neighbours.say(method, api + "/" + resource, 200, shown);
        var browser = Browser.signedInAs(Who.reviewer());

        var answer = browser.submit(browser.get(address), address + "/" + action, Map.of());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith(address + "?xong=" + done);
        assertThat(Neighbours.asked(method, api + "/" + resource))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"5\"");
                    assertThat(asked.key()).hasSize(36);
                });
    }

    @Test
    void claimThatSomebodyElseWonIsTold() {
        Neighbours.say(api, Said.review(id, dossier, "OPENED", "", "\"claim\""));
        Neighbours.refuse(
                "PUT",
                api + "/holder",
                409,
                "Chưa làm được lúc này",
                "Không thể nhận khi hồ sơ đánh giá ngoài ở trạng thái “đang đánh giá”.",
                "Tải lại để xem trạng thái mới nhất rồi làm tiếp.");
        var browser = Browser.signedInAs(Who.reviewer());

        var answer = browser.submit(browser.get(address), address + "/nhan", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Chưa làm được lúc này", "ở trạng thái “đang đánh giá”");
    }

    @Test
    void headRecognisesTheConcludedLevel() {
        Neighbours.say(api, Said.review(id, dossier, "CONCLUDED", "", "\"recognise\""));
        Neighbours.say(
                "POST",
                Said.RECOGNITIONS,
                200,
                "{\"decisionNumber\":\"12/QĐ-UBND\",\"results\":[{\"review\":\"" + id + "\",\"recognition\":"
                        + Said.recognition(id) + "}]}");
        var browser = Browser.signedInAs(Who.head());

        var answer = browser.submit(browser.get(address), address + "/cong-nhan", Map.of());

        assertThat(answer.location()).endsWith("?xong=da-cong-nhan");
        assertThat(Neighbours.asked("POST", Said.RECOGNITIONS)).singleElement().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo("{\"reviews\":[\"" + id + "\"]}");
            assertThat(asked.key()).hasSize(36);
        });
    }

    @Test
    void recognitionThatWasRefusedInsideTheActIsTold() {
        Neighbours.say(api, Said.review(id, dossier, "CONCLUDED", "", "\"recognise\""));
        Neighbours.say("POST", Said.RECOGNITIONS, 200, "{\"results\":[{\"review\":\"" + id + """
                ","problem":{"title":"Bạn không có quyền","status":403,
                "detail":"Bạn đã tham gia đánh giá hồ sơ này nên không được công nhận.",
                "next":"Nhờ người đứng đầu khác ký công nhận."}}]}""");
        var browser = Browser.signedInAs(Who.head());

        var answer = browser.submit(browser.get(address), address + "/cong-nhan", Map.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Bạn đã tham gia đánh giá hồ sơ này", "Nhờ người đứng đầu khác");
    }

    @Test
    void afterRecognitionThePapersThePublicPageAndTheReceiptAreShown() {
        Neighbours.say(api, Said.review(id, dossier, "CONCLUDED", "", ""));
        Neighbours.say(Said.RECOGNITIONS, Said.queue(Said.recognition(id)));
        Neighbours.say(Said.DELIVERIES, Said.queue(Said.delivery(dossier, "RECOGNISED_RESULT", "SENT", "")));

        var page = Browser.signedInAs(Who.head()).get(address);

        assertThat(page.text())
                .contains("Đã công nhận", "12/QĐ-UBND", "CN-2026-0007", "ABCD-EFGH", "Đã gửi, chờ biên nhận");
        assertThat(page.body()).contains("href=\"https://cong-khai.test/truong/HN-THCS-VINH-QUYNH\"");
        assertThat(page.hasForm(address + "/cong-nhan")).isFalse();
    }

    @Test
    void withoutPublicationTheReviewIsStillShown() {
        Neighbours.say(api, Said.review(id, dossier, "ASSIGNED", "reviewer-1", ""));
        Neighbours.fallSilent("GET", Said.DELIVERIES);

        var page = Browser.signedInAs(Who.reviewer()).get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Phần gửi CSDL ngành và công bố đang tạm thời", "Hạ điểm");
    }
}
