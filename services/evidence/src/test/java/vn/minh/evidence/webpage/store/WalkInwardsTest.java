package vn.minh.evidence.webpage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.evidence.webpage.store.Walker.INWARD;
import static vn.minh.evidence.webpage.store.Walker.came;
import static vn.minh.evidence.webpage.store.Walker.ip;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.PublicNetwork;
import vn.minh.evidence.webpage.Rules;
import vn.minh.evidence.webpage.Site;

/** No way leads from outside to where only we can reach. */
class WalkInwardsTest {

    private final Site site = Site.open();
    private final Walker walker;

    WalkInwardsTest(@TempDir Path folder) {
        this.walker = new Walker(site, folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void withoutTheSettingThisMachineIsNotAsked() {
        site.html("/", "secret");

        var fetched = walker.fetch(site.url("/"), new Walk(Rules.USUAL));

        assertThat(fetched).isEqualTo(INWARD);
        assertThat(site.visits()).isZero();
    }

    @Test
    void aNameThatMeansThisMachineIsNotAsked() {
        site.html("/", "secret");
        var walk = new Walk(Rules.USUAL, PublicNetwork::contains, _ -> List.of(ip("127.0.0.1")));

        var fetched = walker.fetch(site.url("truong.edu.vn", "/"), walk);

        assertThat(fetched).isEqualTo(INWARD);
        assertThat(site.visits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.2/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "//10.0.0.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::ffff:7f00:2]/"
            })
    void aRedirectInwardsIsNotFollowed(String inwards) {
        site.with("/out", Site.redirect(inwards));

        assertThat(walker.fetch("/out")).isInstanceOf(Fetched.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://truong.edu.vn/", "file:///etc/passwd", "javascript:alert(1)", ""})
    void aRedirectToNoWebAddressIsNotFollowed(String nowhere) {
        site.with("/out", Site.redirect(nowhere));

        var fetched = walker.fetch("/out");

        assertThat(fetched).isInstanceOfAny(Fetched.Forbidden.class, Fetched.Endless.class);
    }

    /** The first answer is public, the second, a moment later, is not: what counts is what is connected to. */
    @Test
    void aNameThatChangesItsMeaningIsJudgedEachTime() {
        site.with("/", Site.redirect("/again"));
        site.html("/again", "secret");
        var rules = walker.itsPort();
        var asked = new AtomicInteger();
        Dns turning = _ -> List.of(ip(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"));
        var walk = new Walk(rules, address -> address.equals(ip("127.0.0.1")), turning);

        var fetched = walker.fetch(site.url("truong.edu.vn", "/"), walk);

        assertThat(fetched).isEqualTo(INWARD);
        assertThat(asked).hasValue(2);
        assertThat(site.visits()).isEqualTo(1);
    }

    @Test
    void ofSeveralAddressesOnlyThePublicOneIsAsked() {
        site.html("/", "public");
        var rules = walker.itsPort();
        Dns both = _ -> List.of(ip("127.0.0.2"), ip("127.0.0.1"));
        var walk = new Walk(rules, address -> address.equals(ip("127.0.0.1")), both);

        assertThat(came(walker.fetch(site.url("truong.edu.vn", "/"), walk)).size())
                .isEqualTo(6);
    }

    @Test
    void aSiteOfTheNewInternetIsReached() {
        try (var six = Site.at("::1").html("/", "v6")) {
            var rules = Rules.trusting("[::1]:*");

            var page = came(walker.fetch(six.url("[::1]", "/"), new Walk(rules)));

            assertThat(page.address().host()).isEqualTo("[::1]");
        }
    }

    @Test
    void redirectsInACircleEnd() {
        site.with("/a", Site.redirect("/b")).with("/b", Site.redirect("/a"));

        assertThat(walker.fetch("/a")).isEqualTo(new Fetched.Endless(5));
        assertThat(site.visits()).isEqualTo(6);
    }

    @Test
    void nothingOfOursTravelsAlong() {
        var seen = new ConcurrentHashMap<String, List<String>>();
        site.with("/first", asked -> {
            asked.getResponseHeaders().set("Set-Cookie", "id=7");
            Site.redirect("/second").to(asked);
        });
        site.with("/second", asked -> {
            seen.putAll(asked.getRequestHeaders());
            Site.body("text/plain", new byte[] {1}).to(asked);
        });

        walker.fetch("/first");

        assertThat(seen)
                .containsOnlyKeys("Accept", "Accept-encoding", "Accept-language", "Connection", "Host", "User-agent");
    }
}
