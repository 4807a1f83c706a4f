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
class ProposalsPageIT {

    private static final String REPORTS = "/reporting/api/v1/reports/campaigns";
    private static final String MAY = "\"moves\":[\"recognise\"]";
    private static final String BOUND = """
            "moves":[],"problem":{"title":"Bạn không có quyền","status":403,
            "detail":"Bạn đã tham gia đánh giá hồ sơ này.","next":"Nhờ cấp phó được ủy quyền ký."}""";

    private final UUID ready = UUID.randomUUID();
    private final UUID bound = UUID.randomUUID();
    private final UUID shown = UUID.randomUUID();

    @BeforeEach
    void threeSchoolsWait() {
        Neighbours.fresh();
        var campaign = UUID.randomUUID();
        var about = "{\"id\":\"" + campaign
                + "\",\"title\":\"Đợt 2026\",\"schoolYear\":\"2026-2027\",\"indicatorSet\":\"4725\",\"demonstration\":false}";
        Neighbours.say(REPORTS, "[" + about + "]");
        Neighbours.say(REPORTS + "/" + campaign, "{\"campaign\":" + about + """
                ,"expected":40,"total":{"opened":40,"started":38,"submitted":31,"underReview":4,"awaitingUnit":1,
                "concluded":20,"recognised":11,"delivered":10,"onTime":29,"levels":{"2":11}},"authorities":[]}""");
        Neighbours.say(
                Decided.PROPOSALS,
                Decided.proposals(
                        Decided.proposal(ready, "Trường THCS Vĩnh Quỳnh", 2, false, MAY),
                        Decided.proposal(bound, "Trường THCS Tả Thanh Oai", 2, false, BOUND),
                        Decided.proposal(shown, "Trường TH Trình Diễn", 3, true, MAY)));
    }

    @Test
    void headSeesWhoWaitsAtWhichLevelAndWhyNotWhoCannotBeRecognised() {
        var page = Browser.signedInAs(Who.head()).get("/trinh-cong-nhan");

        assertThat(page.text())
                .contains("Trường THCS Vĩnh Quỳnh", "Nhóm 1: 75,5 – mức 3", "Nhóm 2: 68,25 – mức 2")
                .contains("Bạn đã tham gia đánh giá hồ sơ này. Nhờ cấp phó được ủy quyền ký.")
                .contains("1 trường mức 3", "7 trường mức 2", "0 trường mức 1");
        assertThat(page.body()).contains("value=\"" + ready + "\"").doesNotContain("value=\"" + bound + "\"");
    }

    @Test
    void coverageSaysWhoCameAndWhoWasInTimeAndThatNobodyIsHeldUp() {
        var page = Browser.signedInAs(Who.head()).get("/trinh-cong-nhan");

        assertThat(page.text())
                .contains("Đã giao 40 Đã nhận 31 Đúng hạn 29 Đã công nhận 11")
                .contains("Còn 9 đơn vị chưa nộp; không ảnh hưởng");
    }

    @Test
    void demonstrationIsSignedByItselfAndSaysSo() {
        var page = Browser.signedInAs(Who.head()).get("/trinh-cong-nhan");

        assertThat(page.text())
                .contains("TRÌNH DIỄN – hồ sơ trình diễn", "Ký quyết định công nhận TRÌNH DIỄN", "Hồ sơ chính thức");
        var forms = page.body().split("action=\"/trinh-cong-nhan/ky\"");
        assertThat(forms).hasSize(3);
        assertThat(keyIn(forms[1])).hasSize(36).isNotEqualTo(keyIn(forms[2]));
    }

    @Test
    void everyoneWhoMayBeRecognisedIsTickedWithOneLink() {
        var page = Browser.signedInAs(Who.head()).get("/trinh-cong-nhan?chon=tat-ca");

        assertThat(page.body())
                .contains("id=\"hs-" + ready + "\" aria-label=\"Công nhận Trường THCS Vĩnh Quỳnh\" checked");
    }

    @Test
    void oneSignatureRecognisesWhoCanBeAndNamesWhoCannot() {
        var recognised = UUID.randomUUID();
        var decision = UUID.randomUUID();
        Neighbours.say("POST", Said.RECOGNITIONS, 200, """
                {"decision":"%s","decisionNumber":"12/QĐ-UBND","results":[{"review":"%s","recognition":%s},
                {"review":"%s","problem":{"title":"Đã có người công nhận","status":409,
                "detail":"Hồ sơ này vừa được công nhận ở quyết định khác.","next":"Tải lại danh sách."}}]}""".formatted(
                        decision, ready, Decided.recognition(recognised, ready, "RECOGNISED", false, ""), bound));
        Neighbours.say(
                Said.QUEUE + "/" + bound,
                Said.review(bound, UUID.randomUUID(), "CONCLUDED", "", "")
                        .replace("Trường THCS Vĩnh Quỳnh", "Trường THCS Tả Thanh Oai"));
        var browser = Browser.signedInAs(Who.head());

        var answer = browser.submit(
                browser.get("/trinh-cong-nhan"),
                "/trinh-cong-nhan/ky",
                Map.of("hoSo", ready.toString(), "dongY", "co"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("Đã ký Quyết định số 12/QĐ-UBND", "1 trường được công nhận, 1 trường chưa được")
                .contains("Trường THCS Vĩnh Quỳnh", "2026/HN-X-DAI-THANH/07", "ABCD-EFGH")
                .contains("Trường THCS Tả Thanh Oai", "vừa được công nhận ở quyết định khác. Tải lại danh sách.");
        assertThat(answer.body())
                .contains("href=\"/quyet-dinh/" + decision + "\"", "href=\"/giay-chung-nhan/" + recognised + "\"");
        assertThat(Neighbours.asked("POST", Said.RECOGNITIONS)).singleElement().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo("{\"reviews\":[\"" + ready + "\"]}");
            assertThat(asked.key()).hasSize(36);
        });
    }

    @Test
    void lostAnswerKeepsTheKeyAndWhatWasTicked() {
        Neighbours.fallSilent("POST", Said.RECOGNITIONS);
        var browser = Browser.signedInAs(Who.head());
        var page = browser.get("/trinh-cong-nhan");

        var answer = browser.submit(page, "/trinh-cong-nhan/ky", Map.of("hoSo", ready.toString(), "dongY", "co"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("Chưa biết kết quả", "không làm hai lần");
        assertThat(answer.hidden("/trinh-cong-nhan/ky").get("khoa"))
                .isEqualTo(page.hidden("/trinh-cong-nhan/ky").get("khoa"));
        assertThat(answer.body())
                .contains("id=\"hs-" + ready + "\" aria-label=\"Công nhận Trường THCS Vĩnh Quỳnh\" checked");
    }

    @Test
    void signingNothingIsRefusedAsReviewWordsIt() {
        Neighbours.refuse(
                "POST", Said.RECOGNITIONS, 422, "Chưa hợp lệ", "Chưa chọn hồ sơ nào.", "Chọn ít nhất một trường.");
        var browser = Browser.signedInAs(Who.head());

        var answer = browser.submit(browser.get("/trinh-cong-nhan"), "/trinh-cong-nhan/ky", Map.of("dongY", "co"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Chưa chọn hồ sơ nào. Chọn ít nhất một trường");
    }

    @Test
    void officerReadsAndHasNothingToSign() {
        Neighbours.say(
                Decided.PROPOSALS,
                Decided.proposals(Decided.proposal(ready, "Trường THCS Vĩnh Quỳnh", 2, false, "\"moves\":[]")));

        var page = Browser.signedInAs(Who.of("o-1", "Chuyên viên", Who.AUTHORITY, "authority-officer"))
                .get("/trinh-cong-nhan");

        assertThat(page.text())
                .contains("Trường THCS Vĩnh Quỳnh", "Chờ thủ trưởng ký")
                .doesNotContain("Ký quyết định");
    }

    @Test
    void filtersAreAskedOfReview() {
        Browser.signedInAs(Who.head()).get("/trinh-cong-nhan?namHoc=2026-2027&muc=3&sau=a~b");

        assertThat(Neighbours.asked("GET", Decided.PROPOSALS))
                .anySatisfy(asked ->
                        assertThat(asked.query()).isEqualTo("schoolYear=2026-2027&level=3&after=a~b&size=200"));
    }

    @Test
    void emptyListSaysWhatWillComeHere() {
        Neighbours.say(Decided.PROPOSALS, Decided.proposals());

        assertThat(Browser.signedInAs(Who.head()).get("/trinh-cong-nhan").text())
                .contains("Không có trường nào chờ công nhận", "trường tự đến danh sách này");
    }

    @Test
    void withoutReportingTheListIsStillThereAndWithoutReviewThePageSaysWhy() {
        Neighbours.fallSilent("GET", REPORTS);
        var withoutReporting = Browser.signedInAs(Who.head()).get("/trinh-cong-nhan");
        Neighbours.fallSilent("GET", Decided.PROPOSALS);

        var withoutReview = Browser.signedInAs(Who.head()).get("/trinh-cong-nhan");

        assertThat(withoutReporting.text()).contains("Phần báo cáo, thống kê đang tạm thời", "Trường THCS Vĩnh Quỳnh");
        assertThat(withoutReview.status()).isEqualTo(200);
        assertThat(withoutReview.text()).contains("Phần đánh giá ngoài và công nhận đang tạm thời");
    }

    private static String keyIn(String form) {
        var before = "name=\"khoa\" value=\"";
        int start = form.indexOf(before) + before.length();
        return form.substring(start, form.indexOf('"', start));
    }
}
