package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.testing.RealServers;

/** Files on their way from a real browser to a store, with the line as it is in a school. */
@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class UploadIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final StandInShelf shelf = new StandInShelf();
    private Chromium chromium;

    @BeforeEach
    void shelfAndBrowser() {
        Neighbours.fresh();
        shelf.open();
        chromium = new Chromium(Who.council());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 5 * StandInShelf.PART + 17})
    void fileIsMeasuredSentInPartsAndKept(int length) {
        choose(chromium.open("/minh-chung/them"), "ke_hoach.pdf", StandInShelf.bytes(length));
        send();

        chromium.page().waitForURL("**/minh-chung/*?xong=da-luu");
        assertThat(shelf.content()).isEqualTo(StandInShelf.bytes(length));
        assertThat(shelf.titleOfLast()).isEqualTo("ke hoach");
        assertThat(shelf.sent()).doesNotHaveDuplicates();
        assertThat(chromium.page().locator("body").innerText()).contains("Đã lưu minh chứng", "MC.1.3.07");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void lookThatTakesLongIsAskedAgain() {
        shelf.looksLong();
        choose(chromium.open("/minh-chung/them"), "a.pdf", StandInShelf.bytes(1000));
        send();

        chromium.page().waitForURL("**/minh-chung/*?xong=da-luu");
        assertThat(shelf.isKept()).isTrue();
    }

    @Test
    void lineThatBreaksCostsOnlyThePartsThatWereMissing() {
        shelf.breakAt(3);
        choose(chromium.open("/minh-chung/them"), "a.pdf", StandInShelf.bytes(6 * StandInShelf.PART));
        send();
        said("sẽ tự gửi tiếp phần còn thiếu");
        shelf.mend();

        chromium.page().waitForURL("**/minh-chung/*?xong=da-luu");
        assertThat(shelf.content()).isEqualTo(StandInShelf.bytes(6 * StandInShelf.PART));
        assertThat(shelf.sent()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void closedTabGoesOnWithTheSameFileOnThePageOfThePiece() {
        shelf.breakAt(4);
        choose(chromium.open("/minh-chung/them"), "a.pdf", StandInShelf.bytes(4 * StandInShelf.PART));
        send();
        await().atMost(SOON).until(() -> shelf.sent().size() == 3);
        said("sẽ tự gửi tiếp phần còn thiếu");
        var piece = (String)
                chromium.page().evaluate("""
                async () => (await (await fetch('/tai-len/da-co?sha256=%s')).json())[0].page""".formatted(StandInShelf.sum(StandInShelf.bytes(4 * StandInShelf.PART))));
        chromium.page().onDialog(com.microsoft.playwright.Dialog::accept);
        shelf.mend();

        var page = chromium.open(piece);
        page.locator("#tep-cu").setInputFiles(file("khac.pdf", StandInShelf.bytes(77)));
        said("Đây không phải tệp đã khai báo");
        chromium.picture("tiep-tuc");
        page.locator("#tep-cu").setInputFiles(file("a.pdf", StandInShelf.bytes(4 * StandInShelf.PART)));

        page.waitForURL("**/minh-chung/*?xong=da-luu");
        assertThat(shelf.sent()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(shelf.content()).isEqualTo(StandInShelf.bytes(4 * StandInShelf.PART));
    }

    @Test
    void contentThatIsOnTheShelfIsOfferedInsteadOfSentAgain() {
        choose(chromium.open("/minh-chung/them"), "a.pdf", StandInShelf.bytes(1000));
        send();
        chromium.page().waitForURL("**/minh-chung/*?xong=da-luu");

        choose(chromium.open("/minh-chung/them"), "ban-sao.pdf", StandInShelf.bytes(1000));
        send();

        said("Tệp này đã có trong kho");
        assertThat(shelf.size()).isEqualTo(1);
        chromium.page().getByText("Vẫn thêm thành minh chứng khác").click();
        chromium.page().locator(".upload-said.good").waitFor();
        assertThat(shelf.size()).isEqualTo(2);
    }

    @Test
    void fileThatIsTooLargeIsToldBeforeAnythingIsSent(@TempDir Path folder) throws IOException {
        var film = folder.resolve("phim.mp4");
        // A real file: bytes given to the browser's driver go to it as text, for which 30 MB are many.
        try (var content = new RandomAccessFile(film.toFile(), "rw")) {
            content.setLength(StandInShelf.LARGEST + 1L);
        }

        var page = chromium.open("/minh-chung/them");
        page.locator("#chon-tieu-chi").fill("1.3");
        page.locator("#tep").setInputFiles(film);

        assertThat(chromium.page().locator(".upload").innerText()).contains("kho nhận tối đa 30 MB");
        assertThat(shelf.size()).isZero();
    }

    @Test
    void severalFilesAreDroppedAtOnceEachWithATitleOfItsOwn() {
        var page = chromium.open("/minh-chung/them");
        page.locator("#chon-tieu-chi").fill("1.3");

        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(['mot'], 'mot.pdf', { type: 'application/pdf' }));
                  data.items.add(new File(['hai hai'], 'hai.pdf', { type: 'application/pdf' }));
                  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
                }""");
        assertThat(page.locator(".upload input").all())
                .extracting(input -> input.inputValue())
                .containsExactly("mot", "hai");
        chromium.picture("them-hai-tep");
        send();

        await().atMost(SOON).until(() -> page.locator(".upload-said.good").count() == 2);
        assertThat(shelf.size()).isEqualTo(2);
    }

    @Test
    void linkNeedsNoFileAndFilesNeedNoAddress() {
        var page = chromium.open("/minh-chung/them");

        assertThat(page.locator("#dia-chi").isVisible()).isFalse();
        page.locator("#la-lien-ket").check();

        assertThat(page.locator("#dia-chi").isVisible()).isTrue();
        assertThat(page.locator("#tep").isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/minh-chung", "/minh-chung/them"})
    void pagesFitAPhone(String path) {
        var page = chromium.page();
        page.setViewportSize(360, 740);
        chromium.open(path);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        chromium.picture("dien-thoai-" + path.substring(path.lastIndexOf('/') + 1));
    }

    private void choose(Page page, String name, byte[] bytes) {
        page.locator("#chon-tieu-chi").fill("1.3");
        page.locator("#tep").setInputFiles(file(name, bytes));
    }

    /** What the line of the file says. */
    private void said(String text) {
        chromium.page()
                .locator(".upload-said", new Page.LocatorOptions().setHasText(text))
                .waitFor();
    }

    private void send() {
        chromium.page().locator("#gui").click();
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/pdf", bytes);
    }
}
