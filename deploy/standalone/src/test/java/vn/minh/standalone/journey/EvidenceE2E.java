package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.standalone.Platform;

/** A teacher puts files on the shelf from a real browser, with the line as it is in a school. */
class EvidenceE2E {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long PART = 8 * MEGABYTE;
    private static final String KEPT = "xong=da-luu";

    private final Platform platform = Running.platform();

    @Test
    void fileIsDroppedKeptAndComesBackAsItWas(@TempDir Path folder) throws IOException {
        var file = Papers.pdf(folder.resolve("ke hoach.pdf"), 3000);

        try (var chromium = new Chromium()) {
            var page = form(chromium);
            page.evaluate("""
                    (bytes) => {
                      const data = new DataTransfer();
                      const content = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
                      data.items.add(new File([content], 'ke hoach.pdf', { type: 'application/pdf' }));
                      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
                    }""", Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            chromium.picture("kho-1-da-tha-tep");
            chromium.press("Thêm vào kho");
            kept(chromium);
            chromium.picture("kho-2-da-luu");

            assertThat(chromium.text()).contains("Đã lưu minh chứng", "Đã lưu", "MC.1.3.");
            assertThat(downloaded(page)).hasSameBinaryContentAs(file);
            page.navigate(platform.address("portal") + "/minh-chung");
            chromium.picture("kho-3-kho");
            assertThat(chromium.text()).contains("ke hoach");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void largeFileGoesOnWhereTheLineBroke(@TempDir Path folder) throws IOException {
        var file = Papers.pdf(folder.resolve("phim tu lieu.pdf"), 40 * MEGABYTE);

        try (var chromium = new Chromium()) {
            var page = form(chromium);
            var arrived = arrivals(page);
            var cut = cutAfterTheSecondPart(page);
            page.locator("#tep").setInputFiles(file);
            chromium.press("Thêm vào kho");
            untilItSays(page, "Đường truyền bị đứt");
            chromium.picture("kho-4-dut-mang");
            int before = arrived.size();
            cut.set(false);
            kept(chromium);
            chromium.picture("kho-5-da-gui-tiep");

            assertThat(before).isLessThan(3);
            assertThat(arrived)
                    .hasSize(Math.toIntExact(Math.ceilDiv(Files.size(file), PART)))
                    .doesNotHaveDuplicates();
            assertThat(downloaded(page)).hasSameBinaryContentAs(file);
        }
    }

    private Page form(Chromium chromium) {
        chromium.signIn(platform, "vq.hoidong");
        var page = chromium.page();
        page.navigate(platform.address("portal") + "/minh-chung/them");
        var criterion = page.locator("#chon-tieu-chi");
        if ("SELECT".equals(criterion.evaluate("field => field.tagName"))) {
            criterion.selectOption("1.3");
        } else {
            criterion.fill("1.3");
        }
        return page;
    }

    /** The line is gone for whatever comes later, until it is mended. */
    private AtomicBoolean cutAfterTheSecondPart(Page page) {
        var cut = new AtomicBoolean(true);
        page.route(url -> url.matches(".*[?&]partNumber=[3-9]\\b.*"), route -> {
            if (cut.get()) {
                route.abort("internetdisconnected");
            } else {
                route.resume();
            }
        });
        return cut;
    }

    /** Comes to the page of the piece, or fails with what the form says instead. */
    private static void kept(Chromium chromium) {
        var page = chromium.page();
        var end = Instant.now().plusSeconds(120);
        while (!page.url().contains(KEPT)
                && Instant.now().isBefore(end)
                && page.locator(".upload-said.bad").count() == 0) {
            page.waitForTimeout(100);
        }
        assertThat(page.url())
                .as("%s %s", chromium.text(), chromium.complaints())
                .contains(KEPT);
    }

    private static void untilItSays(Page page, String text) {
        var said = page.locator(".upload-said");
        var end = Instant.now().plusSeconds(60);
        while (!said.innerText().contains(text) && Instant.now().isBefore(end)) {
            page.waitForTimeout(100);
        }
        assertThat(said.innerText()).contains(text);
    }

    /** Numbers of the parts that the store took, in their order. */
    private List<String> arrivals(Page page) {
        var arrived = new CopyOnWriteArrayList<String>();
        page.onResponse(response -> {
            if (isPart(response) && response.ok()) {
                arrived.add(response.url().replaceAll(".*partNumber=(\\d+).*", "$1"));
            }
        });
        return arrived;
    }

    private boolean isPart(Response response) {
        return response.url().startsWith(platform.address("objectstore"))
                && response.request().method().equals("PUT");
    }

    private static Path downloaded(Page page) {
        return page.waitForDownload(
                        () -> page.locator("a:has-text('Tải bản 1')").first().click())
                .path();
    }
}
