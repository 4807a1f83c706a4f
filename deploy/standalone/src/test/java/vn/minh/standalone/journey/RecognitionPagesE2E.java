package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** From the list that waits to a certificate taken back, and both sides compared: on the screen, in a real browser. */
class RecognitionPagesE2E {

    private static final String YEAR = "2042-2043";
    private static final int SCHOOLS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("Mã xác minh: ([0-9A-Z]{12})");

    private final Platform platform = Running.platform();
    private final BothSides sides = BothSides.of(platform, YEAR);

    @Test
    void aListIsSignedReadOnPaperTakenBackAndComparedWithTheSectorDatabase() throws Exception {
        new ConcludedReviews(platform).of(YEAR, SCHOOLS);

        try (var chromium = new Chromium()) {
            chromium.signIn(platform, "lb.lanhdao");
            sign(chromium);
            var code = papers(chromium);
            await("receipts").atMost(PATIENCE).until(() -> sides.allAccepted(2));
            takeBack(chromium);
            await("the withdrawal's receipt").atMost(PATIENCE).until(() -> sides.held() == 2 && sides.allAccepted(2));
            certificateCheckSaysSo(code);
            signOut(chromium);
            compare(chromium);

            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void sign(Chromium chromium) {
        open(chromium, "/trinh-cong-nhan?namHoc=" + YEAR);
        var schools = chromium.page().locator("input[name=hoSo]");
        schools.nth(0).check();
        schools.nth(1).check();
        chromium.page().locator("input[name=dongY]").check();
        chromium.picture("ky-1-trinh-cong-nhan");
        chromium.press("Ký quyết định công nhận TRÌNH DIỄN");
        assertThat(chromium.text()).contains("Đã ký Quyết định số MẪU-", "2 trường được công nhận");
        chromium.picture("ky-2-da-ky");
    }

    /** The verification code of the first certificate, whose page stays open. */
    private String papers(Chromium chromium) {
        var certificate = chromium.page().locator("td.do a").first().getAttribute("href");
        var school = chromium.page().locator("tbody th a").first().innerText();
        chromium.page().locator("a:has-text('Xem và in quyết định')").click();
        assertThat(chromium.text()).contains("QUYẾT ĐỊNH", "TRÌNH DIỄN", school, "Nơi nhận");
        chromium.picture("ky-3-quyet-dinh");
        open(chromium, certificate);
        assertThat(chromium.text()).contains("GIẤY CHỨNG NHẬN", school);
        chromium.picture("ky-4-giay-chung-nhan");
        var code = CODE.matcher(chromium.text());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private void takeBack(Chromium chromium) {
        chromium.page().reload();
        chromium.page().locator("a:has-text('Thu hồi công nhận này')").click();
        chromium.page().locator("#ly-do").fill("Số liệu của trường không đúng với thực tế (trình diễn).");
        chromium.page().locator("#dong-y").check();
        chromium.press("Ký quyết định thu hồi");
        assertThat(chromium.text()).contains("THU HỒI");
        chromium.picture("ky-5-da-thu-hoi");
    }

    private void certificateCheckSaysSo(String code) {
        var anybody = Api.anonymous(platform);
        await("the public check")
                .atMost(PATIENCE)
                .until(() -> anybody.get("publication", "/xac-minh/" + code)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains("thu hồi"));
    }

    private void compare(Chromium chromium) {
        chromium.signIn(platform, "so.chuyenvien");
        open(chromium, "/csdl-nganh?namHoc=" + YEAR);
        assertThat(chromium.text()).contains("Đã có biên nhận", "Đã thu hồi");
        chromium.picture("ky-6-csdl-nganh");
        open(chromium, "/csdl-nganh/doi-soat");
        chromium.page().locator("#bo").fill(ConcludedReviews.SET);
        chromium.page().locator("#nam-hoc-moi").fill(YEAR);
        chromium.press("Bắt đầu đối soát");
        await("both sides compared").atMost(PATIENCE).until(() -> {
            chromium.page().reload();
            return chromium.text().contains("Hai bên khớp đến bản ghi cuối cùng");
        });
        chromium.picture("ky-7-doi-soat");
    }

    private void open(Chromium chromium, String path) {
        chromium.page().navigate(platform.address("portal") + path);
    }

    private void signOut(Chromium chromium) {
        chromium.press("Đăng xuất");
        chromium.page().waitForURL(platform.address("portal") + "/");
    }
}
