package vn.minh.standalone.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import vn.minh.standalone.Platform;

/** The system's own Chromium, without a screen and with nothing remembered from before. */
final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        context = playwright
                .chromium()
                .launchPersistentContext(
                        fresh(),
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setHeadless(true)
                                .setLocale("vi-VN")
                                .setViewportSize(1200, 900)
                                .setArgs(FLAGS));
        context.setDefaultTimeout(30_000);
        page = context.pages().getFirst();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser's console held against the pages: a policy that was broken, a file that is not there. */
    List<String> complaints() {
        return complaints;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Signs in on Keycloak's own page and comes out at her work. */
    void signIn(Platform platform, String account) {
        page.navigate(platform.address("portal") + "/dang-nhap");
        page.locator("#username").fill(account);
        page.locator("#password").fill(platform.entrance().password(account));
        page.locator("#kc-login").click();
        page.waitForURL(platform.address("portal") + "/viec-cua-toi");
    }

    /** What a person reads. */
    String text() {
        return page.locator("body").innerText();
    }

    /** For whoever wants to see it: a picture of the whole page in {@code target/pictures}. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("minh-chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on this machine: apt-get install chromium, then run the tests again."));
    }
}
