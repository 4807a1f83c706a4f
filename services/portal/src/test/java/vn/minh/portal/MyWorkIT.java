package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class MyWorkIT {

    private final UUID dossier = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
        Neighbours.say(Said.QUEUE, Said.NONE);
        Neighbours.say(Said.RECOGNITIONS, Said.NONE);
    }

    @Test
    void councilSeesItsDossierAndWhatComesNext() {
        Neighbours.say(Said.DOSSIERS, Said.dossiers(dossier));
        Neighbours.say(Said.DOSSIERS + "/" + dossier, Said.dossier(dossier, "DRAFT", "Nháp", "\"answer\""));

        var page = Browser.signedInAs(Who.council()).get("/viec-cua-toi");

        assertThat(page.text())
                .contains(
                        "Thành viên Hội đồng tự đánh giá",
                        "Năm học 2026-2027",
                        "Đợt trình diễn 2026-2027",
                        "Nháp",
                        "hạn nộp 20/05/2027",
                        "Mức 2 – Đáp ứng cơ bản",
                        "Còn 1 chỉ tiêu chưa trả lời",
                        "Dữ liệu minh họa");
        assertThat(page.body()).contains("href=\"/ho-so/" + dossier + "\"");
    }

    @Test
    void principalIsCalledToApprove() {
        Neighbours.say(Said.DOSSIERS, Said.dossiers(dossier));
        Neighbours.say(
                Said.DOSSIERS + "/" + dossier,
                Said.dossier(dossier, "COUNCIL_SIGNED", "Chờ hiệu trưởng", "\"approve\",\"send-back\""));

        var page = Browser.signedInAs(Who.principal()).get("/viec-cua-toi");

        assertThat(page.text()).contains("Chờ hiệu trưởng", "Xem và phê duyệt");
    }

    @Test
    void reviewerSeesTheQueueWithTheButtonsThatWouldNotBeRefused() {
        var mine = UUID.randomUUID();
        var others = UUID.randomUUID();
        Neighbours.say(inState("OPENED"), Said.queue(Said.line(review, dossier, "OPENED", "")));
        Neighbours.say(
                inState("ASSIGNED"),
                Said.queue(
                        Said.line(mine, dossier, "ASSIGNED", "reviewer-1"),
                        Said.line(others, dossier, "ASSIGNED", "reviewer-2")));
        Neighbours.say(Said.QUEUE + "/" + review, Said.review(review, dossier, "OPENED", "", "\"claim\""));
        Neighbours.say(Said.QUEUE + "/" + mine, Said.review(mine, dossier, "ASSIGNED", "reviewer-1", "\"release\""));
        Neighbours.say(Said.QUEUE + "/" + others, Said.review(others, dossier, "ASSIGNED", "reviewer-2", ""));

        var page = Browser.signedInAs(Who.reviewer()).get("/viec-cua-toi");

        assertThat(page.text())
                .contains(
                        "Trường THCS Vĩnh Quỳnh",
                        "09:30, 21/11/2026",
                        "Chờ nhận",
                        "Đang đánh giá",
                        "Bạn",
                        "Người khác");
        assertThat(page.hasForm("/danh-gia/" + review + "/nhan")).isTrue();
        assertThat(page.hasForm("/danh-gia/" + mine + "/tra-lai")).isTrue();
        assertThat(page.hasForm("/danh-gia/" + others + "/nhan")).isFalse();
        assertThat(page.hasForm("/danh-gia/" + others + "/tra-lai")).isFalse();
    }

    @Test
    void teacherWithASeatSeesTheQueueOfHerTeamAndNotHerOwnSchools() {
        Neighbours.say(Said.TEAMS, Said.queue(Said.team(UUID.randomUUID(), UUID.randomUUID(), "teacher-1", "")));
        Neighbours.say(inState("OPENED"), Said.queue(Said.line(review, dossier, "OPENED", "")));
        Neighbours.say(Said.QUEUE + "/" + review, Said.review(review, dossier, "OPENED", "", "\"claim\""));

        var page = Browser.signedInAs(Who.of("teacher-1", "Cô giáo", "HN-THCS-NOI-KHAC", "council"))
                .get("/viec-cua-toi");
        var own = Browser.signedInAs(Who.of("teacher-1", "Cô giáo", Who.SCHOOL, "council"))
                .get("/viec-cua-toi");

        assertThat(page.text()).contains("Trưởng đoàn “Đoàn số 1” của UBND xã Đại Thanh", "Chờ nhận");
        assertThat(page.hasForm("/danh-gia/" + review + "/nhan")).isTrue();
        assertThat(own.text()).contains("Hàng đợi đang trống");
    }

    @Test
    void teacherWithoutASeatHasNoQueue() {
        Neighbours.say(Said.TEAMS, Said.queue(Said.team(UUID.randomUUID(), UUID.randomUUID(), "another", "")));

        var page = Browser.signedInAs(Who.council()).get("/viec-cua-toi");

        assertThat(page.text()).doesNotContain("Hàng đợi đánh giá ngoài");
    }

    @Test
    void reviewerOfAnEmptyQueueLearnsWhatFillsIt() {
        var page = Browser.signedInAs(Who.reviewer()).get("/viec-cua-toi");

        assertThat(page.text()).contains("Hàng đợi đang trống", "tự xuất hiện ở đây");
    }

    @Test
    void whatIsRecognisedLeavesTheQueueButIsFoundByItsYear() {
        Neighbours.say(inState("CONCLUDED"), Said.queue(Said.line(review, dossier, "CONCLUDED", "")));
        Neighbours.say(
                inState("CONCLUDED") + "&schoolYear=2026-2027",
                Said.queue(Said.line(review, dossier, "CONCLUDED", "")));
        Neighbours.say(Said.RECOGNITIONS, Said.queue(Said.recognition(review)));
        var browser = Browser.signedInAs(Who.head());

        assertThat(browser.get("/viec-cua-toi").text()).contains("Hàng đợi đang trống");
        assertThat(browser.get("/viec-cua-toi?namHoc=2026-2027").text()).contains("Đã có kết luận");
    }

    @Test
    void everyPageOfTheQueueIsWalked() {
        Neighbours.say(
                inState("OPENED"), "{\"items\":[" + Said.line(review, dossier, "OPENED", "") + "],\"next\":\"a~b\"}");
        var second = UUID.randomUUID();
        Neighbours.say(inState("OPENED") + "&after=a%7Eb", Said.queue(Said.line(second, dossier, "OPENED", "")));

        var page = Browser.signedInAs(Who.reviewer()).get("/viec-cua-toi");

        assertThat(page.body()).contains("/danh-gia/" + review, "/danh-gia/" + second, "pattern=\"[0-9]{4}-[0-9]{4}\"");
    }

    @Test
    void departmentSeesItsCampaignsWithTheirCounts() {
        var campaign = UUID.randomUUID();
        var head = "{\"id\":\"" + campaign
                + "\",\"department\":\"HN-SO\",\"title\":\"Đợt 2026-2027\",\"schoolYear\":\"2026-2027\","
                + "\"indicatorSet\":\"4725@1\",\"demonstration\":true}";
        var counts =
                "{\"opened\":31,\"started\":12,\"submitted\":9,\"underReview\":4,\"awaitingUnit\":1,\"concluded\":3,"
                        + "\"recognised\":2,\"onTime\":8,\"revoked\":1,\"delivered\":2,\"levels\":{\"2\":1,\"3\":1}}";
        Neighbours.say("/reporting/api/v1/reports/campaigns", "[" + head + "]");
        Neighbours.say(
                "/reporting/api/v1/reports/campaigns/" + campaign,
                "{\"campaign\":" + head + ",\"expected\":40,\"total\":" + counts
                        + ",\"authorities\":[{\"authority\":\"HN-X-DAI-THANH\",\"name\":\"UBND xã Đại"
                        + " Thanh\",\"counts\":"
                        + counts
                        + ",\"sectorDifferences\":3}],\"sector\":{\"comparedAt\":\"2026-11-22T02:30:00Z\",\"differences\":3}}");

        var page = Browser.signedInAs(Who.department()).get("/viec-cua-toi");

        assertThat(page.text())
                .contains(
                        "Đợt 2026-2027",
                        "Đơn vị trong phạm vi 40",
                        "Đã nộp 9",
                        "Đã công nhận 2",
                        "UBND xã Đại Thanh",
                        "0 / 1 / 1 3",
                        "Nộp đúng hạn 8",
                        "Đã thu hồi 1",
                        "Lệch với CSDL ngành 3");
    }

    @Test
    void serviceThatIsAwayIsNamedAndTheRestIsShown() {
        Neighbours.fallSilent("GET", Said.QUEUE);
        Neighbours.say(Said.DOSSIERS, Said.dossiers(dossier));
        Neighbours.say(Said.DOSSIERS + "/" + dossier, Said.dossier(dossier, "DRAFT", "Nháp", ""));

        var page = Browser.signedInAs(Who.of("both", "Hai vai", Who.SCHOOL, "council", "authority-head"))
                .get("/viec-cua-toi");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Phần đánh giá ngoài và công nhận đang tạm thời không phản hồi", "Đợt trình diễn 2026-2027");
    }

    @Test
    void unitIsCalledByItsName() {
        Neighbours.say("/assessment/api/v1/org-units", Said.units("HN-X-TEN-MOI", "UBND xã Tên Mới"));

        var page =
                Browser.signedInAs(Who.of("r", "R", "HN-X-TEN-MOI", "reviewer")).get("/viec-cua-toi");

        assertThat(page.text()).contains("UBND xã Tên Mới · mã HN-X-TEN-MOI");
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() {
        var page = Browser.signedInAs(Who.of("x", "<b>Tên</b>", Who.SCHOOL, "sector-system"))
                .get("/viec-cua-toi");

        assertThat(page.body()).contains("&lt;b&gt;Tên&lt;/b&gt;").doesNotContain("<b>Tên</b>");
    }

    private static String inState(String state) {
        return Said.QUEUE + "?size=200&state=" + state;
    }
}
