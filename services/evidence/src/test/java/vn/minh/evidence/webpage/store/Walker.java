package vn.minh.evidence.webpage.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.minh.evidence.webpage.AddressFlaw;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.LinkRules;
import vn.minh.evidence.webpage.Page;
import vn.minh.evidence.webpage.PageAddress;
import vn.minh.evidence.webpage.Rules;
import vn.minh.evidence.webpage.Site;

/** Somebody who goes out to a site and comes back with what became of it. */
record Walker(Site site, Path folder) {

    static final LinkRules RULES = Rules.trusting("127.0.0.1:*");
    static final Fetched INWARD = new Fetched.Forbidden(AddressFlaw.NOT_PUBLIC);

    Fetched fetch(String path) {
        return fetch(site.url(path), new Walk(RULES));
    }

    Fetched fetch(String url, Walk walk) {
        // As if its letters had been found sound: what is tested here comes after them.
        var place = URI.create(url);
        return walk.from(new PageAddress(url, place.getHost(), place.getPort()), body());
    }

    Path body() {
        return folder.resolve("page");
    }

    static Page came(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Came.class);
        return ((Fetched.Came) fetched).page();
    }

    /** The site's port is as good as the web's own; nothing is trusted by name. */
    LinkRules itsPort() {
        var usual = Rules.USUAL;
        return new LinkRules(
                Set.of(site.port()),
                List.of(),
                usual.signInHosts(),
                usual.largestPage(),
                usual.largestText(),
                usual.connect(),
                usual.read(),
                usual.whole(),
                usual.redirects());
    }

    static InetAddress ip(String address) {
        return InetAddress.ofLiteral(address);
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(Download.sha256().digest(text.getBytes(UTF_8)));
    }
}
