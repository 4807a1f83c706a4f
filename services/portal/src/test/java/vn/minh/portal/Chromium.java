package vn.minh.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The system's own Chromium without a screen, for what only a browser with script can show. */
final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    /** One for all tests of this JVM, with which it ends; who opens it gets a room of her own. */
    private static com.microsoft.playwright.@Nullable Browser started;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** With the session of somebody who signed in. */
    Chromium(Who who) {
        context = browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("vi-VN"));
        context.setDefaultTimeout(60_000);
        context.addCookies(
                List.of(new Cookie("q_session", Browser.signedInAs(who).sessionCookie()).setUrl(address("/"))));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(address(path));
        return page;
    }

    /** What the browser's console held against the pages: a policy that was broken, a script that failed. */
    List<String> complaints() {
        return complaints;
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        if (started == null) {
            started = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
        return started;
    }

    private static String address(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return "http://127.0.0.1:" + port + path;
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
