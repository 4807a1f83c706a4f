package vn.minh.evidence.webpage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.evidence.webpage.store.Walker.RULES;
import static vn.minh.evidence.webpage.store.Walker.ip;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.Fetched.Trouble;
import vn.minh.evidence.webpage.Rules;
import vn.minh.evidence.webpage.Site;

/** The web does what it wants; each of it has its name. */
class WalkTroubleTest {

    private final Site site = Site.open();
    private final Path folder;
    private final Walker walker;

    WalkTroubleTest(@TempDir Path folder) {
        this.folder = folder;
        this.walker = new Walker(site, folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatIsNotThereIsGoneAndWhatIsLockedIsLocked() {
        site.with("/410", Site.status(410)).with("/401", Site.status(401)).with("/403", Site.status(403));

        assertThat(walker.fetch("/404")).isEqualTo(new Fetched.Gone(404));
        assertThat(walker.fetch("/410")).isEqualTo(new Fetched.Gone(410));
        assertThat(walker.fetch("/401")).isEqualTo(new Fetched.Locked());
        assertThat(walker.fetch("/403")).isEqualTo(new Fetched.Locked());
    }

    /** A document that is not shared sends everybody to the front door, which answers 200. */
    @Test
    void aPageThatSendsToASignInIsLocked() {
        var rules = walker.itsPort();
        var walk = new Walk(rules, _ -> true, _ -> List.of(ip("127.0.0.1")));
        site.with("/file", Site.redirect(site.url("accounts.google.com", "/signin")));
        site.html("/signin", "Sign in");

        assertThat(walker.fetch(site.url("drive.google.com", "/file"), walk)).isEqualTo(new Fetched.Locked());
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 400, 429, 500, 502, 503})
    void anyOtherAnswerSaysNothingForGood(int status) {
        site.with("/", Site.status(status));

        assertThat(walker.fetch("/")).isEqualTo(new Fetched.Unreachable(Trouble.SERVER_TROUBLE));
    }

    @Test
    void whoNeverAnswersOrOnlyTricklesIsTooSlow() {
        site.with("/silent", site.silence()).with("/trickle", site.trickle());
        var hurried = new Walk(Rules.impatient("127.0.0.1:*"));
        var begun = System.nanoTime();

        assertThat(walker.fetch(site.url("/silent"), hurried)).isEqualTo(new Fetched.Unreachable(Trouble.TOO_SLOW));
        assertThat(walker.fetch(site.url("/trickle"), hurried)).isEqualTo(new Fetched.Unreachable(Trouble.TOO_SLOW));

        assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
    }

    @Test
    void whoBreaksOffHasSaidNothing() {
        site.with("/", Site.brokenOff());

        assertThat(walker.fetch("/")).isInstanceOf(Fetched.Unreachable.class);
    }

    @Test
    void whoIsNotThereIsUnreachable() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        var unknown = new Walk(RULES, _ -> true, name -> {
            throw new UnknownHostException(name);
        });

        assertThat(walker.fetch("http://127.0.0.1:" + closed + "/", new Walk(RULES)))
                .isEqualTo(new Fetched.Unreachable(Trouble.NO_CONNECTION));
        assertThat(walker.fetch("http://khongco.edu.vn:80/", unknown))
                .isEqualTo(new Fetched.Unreachable(Trouble.NO_NAME));
    }

    @Test
    void aCertificateNobodyVouchesForIsNotBelieved() {
        try (var strange = Site.selfSigned(folder).html("/", "believe me")) {
            var url = "https://127.0.0.1:" + strange.port() + "/";

            assertThat(walker.fetch(url, new Walk(RULES))).isEqualTo(new Fetched.Unreachable(Trouble.NO_TLS));
            assertThat(strange.visits()).isZero();
        }
    }

    @Test
    void aBodyWithoutEndIsCutOff() throws IOException {
        site.with("/text", Site.endless("text/plain")).with("/html", Site.endless("text/html"));

        assertThat(walker.fetch("/text")).isEqualTo(new Fetched.TooLarge(RULES.largestPage()));
        assertThat(walker.fetch("/html")).isEqualTo(new Fetched.TooLarge(RULES.largestText()));
        assertThat(Files.size(walker.body())).isLessThan(RULES.largestText() + 100_000);
    }

    @Test
    void whatUnpacksToTooMuchIsTooLarge() throws IOException {
        site.with("/bomb", Site.packed("text/plain", 50_000_000));

        assertThat(walker.fetch("/bomb")).isEqualTo(new Fetched.TooLarge(RULES.largestPage()));
        assertThat(Files.size(walker.body())).isLessThan(RULES.largestPage() + 100_000);
    }

    @Test
    void onlyKindsThatProveAreTaken() {
        site.html("/empty", "")
                .with("/zip", Site.body("application/zip", new byte[] {1}))
                .with("/none", asked -> asked.sendResponseHeaders(200, 0))
                .with("/br", asked -> {
                    asked.getResponseHeaders().set("Content-Encoding", "br");
                    Site.body("text/html", new byte[] {1}).to(asked);
                });

        assertThat(walker.fetch("/empty")).isEqualTo(new Fetched.Unreachable(Trouble.EMPTY));
        assertThat(walker.fetch("/zip")).isEqualTo(new Fetched.WrongType("application/zip"));
        assertThat(walker.fetch("/none")).isEqualTo(new Fetched.WrongType(""));
        assertThat(walker.fetch("/br")).isEqualTo(new Fetched.WrongType("text/html"));
    }
}
