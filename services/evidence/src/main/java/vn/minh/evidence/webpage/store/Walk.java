package vn.minh.evidence.webpage.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jboss.logging.Logger;
import vn.minh.evidence.webpage.AddressFlaw;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.Fetched.Trouble;
import vn.minh.evidence.webpage.LinkRules;
import vn.minh.evidence.webpage.PageAddress;
import vn.minh.evidence.webpage.PublicNetwork;

/** From an address over its redirects to a page; each stop is judged as if somebody had typed it. Blocks. */
final class Walk {

    private static final Logger LOG = Logger.getLogger(Walk.class);
    private static final String WHO_ASKS = "Minh/1.0 (luu ban chup minh chung)";
    private static final String WANTED = "text/html, application/xhtml+xml, application/pdf, image/*, text/plain;q=0.9";

    private final LinkRules rules;
    private final Predicate<InetAddress> isPublic;
    private final OkHttpClient http;

    Walk(LinkRules rules) {
        this(rules, PublicNetwork::contains, Dns.SYSTEM);
    }

    /** For tests, which have no Internet: what counts as public, and what names mean. */
    Walk(LinkRules rules, Predicate<InetAddress> isPublic, Dns names) {
        this.rules = rules;
        this.isPublic = isPublic;
        this.http = new OkHttpClient.Builder()
                .dns(names)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(rules.connect())
                .readTimeout(rules.read())
                .writeTimeout(rules.read())
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                .build();
    }

    Fetched from(PageAddress first, Path body) {
        long deadline = System.nanoTime() + rules.whole().toNanos();
        var at = first;
        for (int redirects = 0; redirects <= rules.redirects(); redirects++) {
            switch (ask(at, Duration.ofNanos(deadline - System.nanoTime()), body)) {
                case End(var fetched) -> {
                    return fetched;
                }
                case Onward(var next) -> at = next;
            }
        }
        return new Fetched.Endless(rules.redirects());
    }

    private sealed interface Step {}

    private record End(Fetched fetched) implements Step {}

    private record Onward(PageAddress next) implements Step {}

    private Step ask(PageAddress at, Duration left, Path body) {
        var url = HttpUrl.parse(at.url());
        if (url == null || !plainHost(url).equals(at.host())) {
            return new End(new Fetched.Forbidden(AddressFlaw.STRANGE_HOST));
        }
        if (!left.isPositive()) {
            return new End(new Fetched.Unreachable(Trouble.TOO_SLOW));
        }
        var sockets = new GuardedSockets(address -> isPublic.test(address) || rules.trusts(at.host(), at.port()));
        var once = http.newBuilder().socketFactory(sockets).callTimeout(left).build();
        var request = new Request.Builder()
                .url(url)
                .header("User-Agent", WHO_ASKS)
                .header("Accept", WANTED)
                .header("Accept-Language", "vi, en;q=0.5")
                .build();
        try (var answer = once.newCall(request).execute()) {
            return read(answer, at, body);
        } catch (IOException trouble) {
            return new End(
                    sockets.haveRefused() ? new Fetched.Forbidden(AddressFlaw.NOT_PUBLIC) : unreachable(trouble));
        }
    }

    private Step read(Response answer, PageAddress at, Path body) throws IOException {
        if (rules.asksToSignIn(at.host())) {
            return new End(new Fetched.Locked());
        }
        return switch (answer.code()) {
            case 200, 203 -> new End(new Download(rules, at, body).read(answer));
            case 301, 302, 303, 307, 308 -> onward(answer);
            case 401, 403, 407 -> new End(new Fetched.Locked());
            case 404, 410 -> new End(new Fetched.Gone(answer.code()));
            default -> new End(new Fetched.Unreachable(Trouble.SERVER_TROUBLE));
        };
    }

    private Step onward(Response answer) {
        var next = Optional.ofNullable(answer.header("Location"))
                .map(answer.request().url()::resolve)
                .map(HttpUrl::toString)
                .orElse("");
        return switch (PageAddress.check(next, rules)) {
            case PageAddress.Sound(var address) -> new Onward(address);
            case PageAddress.Unsound(var flaw) -> new End(new Fetched.Forbidden(flaw));
        };
    }

    /** OkHttp leaves the brackets of an IPv6 address out. */
    private static String plainHost(HttpUrl url) {
        return url.host().contains(":") ? "[" + url.host() + "]" : url.host();
    }

    private static Fetched unreachable(IOException trouble) {
        LOG.debugf(trouble, "a page does not answer");
        return new Fetched.Unreachable(
                switch (trouble) {
                    case UnknownHostException _ -> Trouble.NO_NAME;
                    case SSLException _ -> Trouble.NO_TLS;
                    case InterruptedIOException _ -> Trouble.TOO_SLOW;
                    case java.net.SocketException _ -> Trouble.NO_CONNECTION;
                    default -> Trouble.BROKEN_OFF;
                });
    }
}
