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
class PapersPageIT {

    private final UUID id = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
        Neighbours.say(Said.SET, Said.set());
    }

    @Test
    void decisionIsLaidOutAsTheDecreeHasIt() {
        var recognition = UUID.randomUUID();
        Neighbours.say(
                Decided.DECISIONS + "/" + id,
                Decided.decision(
                        id,
                        "RECOGNITION",
                        "12/QĐ-UBND",
                        false,
                        Decided.annexed(recognition, "Trường THCS Vĩnh Quỳnh", "RECOGNISED", "")));

        var page = Browser.signedInAs(Who.head()).get("/quyet-dinh/" + id);

        assertThat(page.text())
                .contains("ỦY BAN NHÂN DÂN XÃ ĐẠI THANH", "Số: 12/QĐ-UBND")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc")
                .contains("Đại Thanh, ngày 05 tháng 02 năm 2026")
                .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẠI THANH")
                .contains("Căn cứ Quyết định số 4725/QĐ-BGDĐT ngày 30 tháng 12 năm 2022 của Bộ bộ chỉ số;")
                .contains("Điều 1. Công nhận mức độ chuyển đổi số năm học 2026-2027 của 1 đơn vị")
                .contains("Nơi nhận:", "Lưu: VT.", "PHỤ LỤC")
                .contains("Trường THCS Vĩnh Quỳnh 75,5 (3) 68,25 (2) Mức 2 – Đáp ứng cơ bản")
                .contains("2026/HN-X-DAI-THANH/07 ABCD-EFGH")
                .doesNotContain("TRÌNH DIỄN");
        assertThat(page.body()).contains("href=\"/paper.css\"", "href=\"/giay-chung-nhan/" + recognition + "\"");
    }

    @Test
    void demonstrationStandsAcrossTheDecision() {
        Neighbours.say(
                Decided.DECISIONS + "/" + id,
                Decided.decision(
                        id,
                        "RECOGNITION",
                        "TRÌNH DIỄN 12/QĐ-UBND",
                        true,
                        Decided.annexed(id, "Trường", "RECOGNISED", "")));

        var page = Browser.signedInAs(Who.head()).get("/quyet-dinh/" + id);

        assertThat(page.body()).contains("<p class=\"across\">TRÌNH DIỄN</p>");
        assertThat(page.text()).contains("Văn bản TRÌNH DIỄN, không có giá trị pháp lý");
    }

    @Test
    void revocationNamesTheCertificateAndTheReason() {
        Neighbours.say(
                Decided.DECISIONS + "/" + id,
                Decided.decision(
                        id,
                        "REVOCATION",
                        "15/QĐ-UBND",
                        false,
                        Decided.annexed(
                                id,
                                "Trường THCS Vĩnh Quỳnh",
                                "REVOKED",
                                ",\"decisionNumber\":\"12/QĐ-UBND\""
                                        + Decided.revocation("Minh chứng không đúng sự thật"))));

        var page = Browser.signedInAs(Who.head()).get("/quyet-dinh/" + id);

        assertThat(page.text())
                .contains("Về việc thu hồi công nhận mức độ", "tại Quyết định số 12/QĐ-UBND")
                .contains("thu hồi Giấy chứng nhận số 2026/HN-X-DAI-THANH/07", "Lý do: Minh chứng không đúng sự thật");
    }

    @Test
    void setThatCannotBeHadIsNamedByItsCode() {
        Neighbours.fallSilent("GET", "/assessment/api/v1/indicator-sets/9999/1");
        Neighbours.say(
                Decided.DECISIONS + "/" + id,
                Decided.decision(
                                id, "RECOGNITION", "12/QĐ-UBND", false, Decided.annexed(id, "Trường", "RECOGNISED", ""))
                        .replace("\"code\":\"4725\"", "\"code\":\"9999\""));

        assertThat(Browser.signedInAs(Who.head()).get("/quyet-dinh/" + id).text())
                .contains("Căn cứ bộ chỉ số 9999, bản 1;");
    }

    @Test
    void decisionThatIsNotHersIsNotFound() {
        var page = Browser.signedInAs(Who.principal()).get("/quyet-dinh/" + id);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("không thuộc phạm vi của bạn");
    }

    @Test
    void listOfDecisionsSaysWhichAreRevocationsAndKeepsItsFilters() {
        Neighbours.say(
                Decided.DECISIONS,
                "{\"items\":[" + Decided.decision(id, "REVOCATION", "15/QĐ-UBND", true) + "],\"next\":\"a~b\"}");

        var page = Browser.signedInAs(Who.head()).get("/quyet-dinh?namHoc=2026-2027&loai=REVOCATION");

        assertThat(page.text()).contains("15/QĐ-UBND", "Thu hồi", "TRÌNH DIỄN", "05/02/2026");
        assertThat(page.body()).contains("/quyet-dinh?namHoc=2026-2027&amp;loai=REVOCATION&amp;sau=a%7Eb");
        assertThat(Neighbours.asked("GET", Decided.DECISIONS))
                .anySatisfy(asked -> assertThat(asked.query()).isEqualTo("schoolYear=2026-2027&kind=REVOCATION"));
    }

    @Test
    void listSaysWhenThereIsNothingAndWhenReviewIsAway() {
        Neighbours.say(Decided.DECISIONS, Said.NONE);
        var empty = Browser.signedInAs(Who.principal()).get("/quyet-dinh");
        Neighbours.fallSilent("GET", Decided.DECISIONS);

        var away = Browser.signedInAs(Who.principal()).get("/quyet-dinh");

        assertThat(empty.text()).contains("Chưa có quyết định nào");
        assertThat(away.text()).contains("Phần đánh giá ngoài và công nhận đang tạm thời");
    }

    @Test
    void certificateSaysWhatItProvesAndWhereItIsChecked() {
        Neighbours.say(Said.RECOGNITIONS + "/" + id, Decided.recognition(id, review, "RECOGNISED", false, ""));

        var page = Browser.signedInAs(Who.principal()).get("/giay-chung-nhan/" + id);

        assertThat(page.text())
                .contains("GIẤY CHỨNG NHẬN", "Trường THCS Vĩnh Quỳnh", "năm học 2026-2027", "MỨC 2 – Đáp ứng cơ bản")
                .contains("Nhóm 1. Chuyển đổi số trong dạy, học 75,5 / 100 Mức 3 – Đáp ứng tốt")
                .contains("Theo Quyết định số 12/QĐ-UBND ngày 05/02/2026", "Số: 2026/HN-X-DAI-THANH/07")
                .contains("Mã xác minh: ABCD-EFGH", "https://cong-khai.test/xac-minh/ABCD-EFGH")
                .doesNotContain("TRÌNH DIỄN", "THU HỒI", "BỊ THAY THẾ");
        assertThat(page.body()).containsPattern("<path d=\"M\\d+ \\d+h1v1h-1z").doesNotContain("style=");
    }

    @Test
    void certificateThatCountsNoMoreSaysSoAcross() {
        Neighbours.say(
                Said.RECOGNITIONS + "/" + id,
                Decided.recognition(id, review, "REVOKED", true, Decided.revocation("Minh chứng không đúng")));
        var successor = UUID.randomUUID();
        Neighbours.say(
                Said.RECOGNITIONS + "/" + review,
                Decided.recognition(review, review, "SUPERSEDED", false, ",\"supersededBy\":\"" + successor + "\""));

        var revoked = Browser.signedInAs(Who.principal()).get("/giay-chung-nhan/" + id);
        var superseded = Browser.signedInAs(Who.principal()).get("/giay-chung-nhan/" + review);

        assertThat(revoked.body())
                .contains("<p class=\"across low\">THU HỒI</p>", "<p class=\"across\">TRÌNH DIỄN</p>");
        assertThat(revoked.text()).contains("Quyết định số 15/QĐ-UBND", "Lý do: Minh chứng không đúng");
        assertThat(superseded.body())
                .contains("<p class=\"across low\">BỊ THAY THẾ</p>", "/giay-chung-nhan/" + successor);
    }

    @Test
    void papersAreToBeHadByWhoeverIsSignedInOnly() {
        assertThat(new Browser().get("/giay-chung-nhan/" + id).status()).isEqualTo(302);
        assertThat(new Browser().get("/paper.css").status()).isEqualTo(200);
    }
}
