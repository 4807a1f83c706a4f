package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Platform;

/** People at a real browser: Keycloak's own sign-in page, the portal's buttons, the public register. */
class PortalE2E {

    private final Platform platform = Running.platform();
    private final Dossiers dossiers = Dossiers.of(platform);

    @Test
    void approvedConcludedAndRecognisedByButtons() {
        var dossier = dossiers.signed();

        try (var chromium = new Chromium()) {
            approve(chromium, dossier);
            await("the review in the queue")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> dossiers.inQueue(dossier).isPresent());
            dossiers.foundTeam(dossier);
            teams(chromium);
            review(chromium, dossier);
            readAgain(chromium, dossier);
            propose(chromium, dossier);
            agree(chromium, dossier);
            conclude(chromium, dossier);
            var certificate = recognise(chromium, dossier);
            publicPageShows(chromium, certificate);

            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void browserHoldsNoTokenAndSigningOutEndsTheSession() {
        try (var chromium = new Chromium()) {
            signIn(chromium, "vq.hieutruong");

            assertThat(chromium.context().cookies(platform.address("portal")))
                    .filteredOn(cookie -> cookie.name.startsWith("q_"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> {
                        assertThat(cookie.httpOnly).isTrue();
                        assertThat(cookie.value).doesNotContain("eyJ");
                    });

            chromium.press("Đăng xuất");
            chromium.page().waitForURL(platform.address("portal") + "/");
            chromium.page().navigate(platform.address("portal") + "/viec-cua-toi");

            assertThat(chromium.page().url()).startsWith(platform.entrance().realm());
        }
    }

    private void approve(Chromium chromium, Dossiers.Signed dossier) {
        chromium.page().navigate(platform.address("portal") + "/");
        chromium.picture("1-trang-dau");
        signIn(chromium, "vq.hieutruong");
        workOf(chromium, dossier.schoolYear());
        assertThat(chromium.text()).contains("Hiệu trưởng THCS Vĩnh Quỳnh", "Chờ hiệu trưởng");
        chromium.picture("2-viec-cua-hieu-truong");
        open(chromium, "Xem và phê duyệt");
        chromium.picture("3-ho-so-cho-phe-duyet");
        chromium.page().locator("#dong-y").check();
        chromium.press("Phê duyệt");
        assertThat(chromium.text()).contains("Đã phê duyệt và nộp");
        chromium.picture("4-da-phe-duyet");
        signOut(chromium);
    }

    private void review(Chromium chromium, Dossiers.Signed dossier) {
        signIn(chromium, "lb.danhgia");
        workOf(chromium, dossier.schoolYear());
        assertThat(chromium.text()).contains("Đoàn đánh giá ngoài số 1");
        chromium.picture("5-hang-doi");
        chromium.page().navigate(platform.address("portal") + "/hang-doi?loc=WAITING&namHoc=" + dossier.schoolYear());
        chromium.picture("5-hang-doi-cho-nhan");
        chromium.press("Nhận");
        assertThat(chromium.text()).contains("Bạn đã nhận hồ sơ", "bạn đang giữ hồ sơ");
        chromium.picture("6-dang-danh-gia");
        signOut(chromium);
    }

    private void readAgain(Chromium chromium, Dossiers.Signed dossier) {
        if (dossiers.needsSecondReading(dossier)) {
            openReview(chromium, "dt.danhgia2", dossier);
            chromium.press("Nhận đọc lần hai");
            chromium.picture("6-doc-lan-hai");
            chromium.press("Kết thúc đọc lần hai");
            assertThat(chromium.text()).contains("Đã đọc xong lần hai");
            signOut(chromium);
        }
    }

    private void propose(Chromium chromium, Dossiers.Signed dossier) {
        openReview(chromium, "lb.danhgia", dossier);
        chromium.press("Đề xuất kết quả");
        assertThat(chromium.text()).contains("Đã đề xuất kết quả");
        signOut(chromium);
    }

    private void agree(Chromium chromium, Dossiers.Signed dossier) {
        openReview(chromium, "vq.hieutruong", dossier);
        chromium.picture("6-truong-tra-loi-de-xuat");
        chromium.press("Đồng ý");
        assertThat(chromium.text()).contains("Đã đồng ý với kết quả đề xuất");
        signOut(chromium);
    }

    private void teams(Chromium chromium) {
        signIn(chromium, "dt.chuyenvien");
        chromium.page().navigate(platform.address("portal") + "/doan-danh-gia");
        assertThat(chromium.text()).contains("Đoàn đánh giá ngoài số 1", "Trưởng đoàn", "UBND phường Long Biên");
        chromium.picture("5-doan-danh-gia");
        signOut(chromium);
    }

    private void openReview(Chromium chromium, String account, Dossiers.Signed dossier) {
        signIn(chromium, account);
        var review = dossiers.inQueue(dossier).orElseThrow();
        chromium.page().navigate(platform.address("portal") + "/danh-gia/" + review);
    }

    private void conclude(Chromium chromium, Dossiers.Signed dossier) {
        signIn(chromium, "dt.chuyenvien");
        workOf(chromium, dossier.schoolYear());
        open(chromium, "Xem và kết luận");
        chromium.press("Kết luận");
        assertThat(chromium.text()).contains("Đã kết luận");
        signOut(chromium);
    }

    private String recognise(Chromium chromium, Dossiers.Signed dossier) {
        signIn(chromium, "dt.lanhdao");
        workOf(chromium, dossier.schoolYear());
        open(chromium, "Xem và công nhận");
        chromium.picture("7-cho-cong-nhan");
        chromium.page().locator("#dong-y").check();
        chromium.press("Công nhận mức độ");
        assertThat(chromium.text()).contains("Đã công nhận mức độ", "Quyết định số", "Giấy chứng nhận số");
        await("the receipt of the sector database")
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    chromium.page().reload();
                    return chromium.page().locator(".steps .here").count() == 0;
                });
        chromium.picture("8-da-cong-nhan");
        return chromium.page().locator("dt:has-text('Giấy chứng nhận số') + dd").innerText();
    }

    private static void publicPageShows(Chromium chromium, String certificate) {
        chromium.page().locator("a:has-text('Xem trang công khai')").click();
        await("the public page").atMost(Duration.ofSeconds(60)).until(() -> {
            chromium.page().reload();
            return chromium.text().contains(certificate);
        });
        chromium.picture("9-trang-cong-khai");
    }

    private void signIn(Chromium chromium, String account) {
        var page = chromium.page();
        page.navigate(platform.address("portal") + "/dang-nhap");
        assertThat(page.url()).startsWith(platform.entrance().realm()).contains("code_challenge_method=S256");
        page.locator("#username").fill(account);
        page.locator("#password").fill(platform.entrance().password(account));
        page.locator("#kc-login").click();
        page.waitForURL(platform.address("portal") + "/viec-cua-toi");
    }

    private void signOut(Chromium chromium) {
        chromium.press("Đăng xuất");
        chromium.page().waitForURL(platform.address("portal") + "/");
    }

    private void workOf(Chromium chromium, String schoolYear) {
        chromium.page().locator("#nam-hoc").fill(schoolYear);
        chromium.press("Lọc");
        chromium.page().waitForURL("**/viec-cua-toi?namHoc=" + schoolYear);
    }

    private static void open(Chromium chromium, String link) {
        chromium.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .click();
    }
}
