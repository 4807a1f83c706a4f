package vn.minh.evidence.webpage.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.evidence.webpage.store.Walker.came;
import static vn.minh.evidence.webpage.store.Walker.sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.evidence.webpage.Site;

class WalkTest {

    private final Site site = Site.open();
    private final Walker walker;

    WalkTest(@TempDir Path folder) {
        this.walker = new Walker(site, folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageComesAsItIs() throws IOException {
        var html = "<html><head><title> Trang \n chủ </title></head><body>Kế hoạch</body></html>";
        site.html("/tin", html);

        var page = came(walker.fetch("/tin"));

        assertThat(Files.readString(page.body())).isEqualTo(html);
        assertThat(page.size()).isEqualTo(html.getBytes(UTF_8).length);
        assertThat(page.sha256()).isEqualTo(sha256(html));
        assertThat(page.textSha256()).isEqualTo(sha256("Kế hoạch"));
        assertThat(page.title()).isEqualTo("Trang chủ");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.address().url()).isEqualTo(site.url("/tin"));
    }

    @Test
    void scriptsTokensAndCommentsAreNotTheText() {
        site.html("/a", "<body><p>Kế  hoạch</p><script>now='8:00'</script><!-- 1 --></body>");
        site.html(
                "/b",
                "<body><style>p{}</style><p>Kế\nhoạch</p><input type=hidden value=77><script>now='9:00'</script></body>");
        site.html("/c", "<body><p>Kế hoạch mới</p></body>");

        var first = came(walker.fetch("/a"));
        var second = came(walker.fetch("/b"));
        var third = came(walker.fetch("/c"));

        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        assertThat(second.textSha256()).isEqualTo(first.textSha256());
        assertThat(third.textSha256()).isNotEqualTo(first.textSha256());
    }

    @Test
    void aPageInAnOldEncodingIsReadInIt() {
        site.with("/1258", Site.body("text/html; charset=windows-1258", new byte[] {'<', 'b', '>', (byte) 0xD0}));

        assertThat(came(walker.fetch("/1258")).textSha256()).isEqualTo(sha256("Đ"));
    }

    @Test
    void otherKindsAreComparedByTheirBytes() {
        site.with("/a.pdf", Site.body("application/pdf", "%PDF-1.7".getBytes(UTF_8)));

        var page = came(walker.fetch("/a.pdf"));

        assertThat(page.textSha256()).isEqualTo(page.sha256()).isEqualTo(sha256("%PDF-1.7"));
        assertThat(page.title()).isEmpty();
    }

    @Test
    void redirectsAreFollowedToTheEnd() {
        site.with("/old", Site.redirect("/new?year=2026"));
        site.html("/new", "here");

        var page = came(walker.fetch("/old"));

        assertThat(page.address().url()).isEqualTo(site.url("/new?year=2026"));
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        site.with("/packed", Site.packed("text/plain", 5000));

        var page = came(walker.fetch("/packed"));

        assertThat(page.size()).isEqualTo(5000);
        assertThat(page.sha256()).isEqualTo(sha256("a".repeat(5000)));
    }
}
