package vn.minh.evidence.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Somebody's web site on this machine: real HTTP, and every bad habit a server can have. */
public final class Site implements AutoCloseable {

    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange asked) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentHashMap<String, Answer> pages = new ConcurrentHashMap<>();
    private final AtomicInteger visits = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);

    private Site(HttpServer server) {
        this.server = server;
        server.setExecutor(hands);
        server.createContext("/", this::answer);
        server.start();
    }

    public static Site open() {
        return at("127.0.0.1");
    }

    public static Site at(String address) {
        try {
            return new Site(HttpServer.create(anyPort(address), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Encrypted, under a certificate nobody ever vouched for. */
    public static Site selfSigned(Path folder) {
        try {
            var server = HttpsServer.create(anyPort("127.0.0.1"), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context(folder.resolve("keys.p12"))));
            return new Site(server);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder((keytool + " -genkeypair -keyalg EC -alias a -dname CN=127.0.0.1 -ext san=ip:127.0.0.1"
                                + " -storepass changeit -keystore " + store)
                        .split(" "))
                .start()
                .waitFor();
        var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static InetSocketAddress anyPort(String address) {
        return new InetSocketAddress(InetAddress.ofLiteral(address), 0);
    }

    private void answer(HttpExchange asked) throws IOException {
        visits.incrementAndGet();
        try (asked) {
            pages.getOrDefault(asked.getRequestURI().getPath(), status(404)).to(asked);
        }
    }

    public Site with(String path, Answer answer) {
        pages.put(path, answer);
        return this;
    }

    public Site html(String path, String html) {
        return with(path, body("text/html; charset=utf-8", html.getBytes(UTF_8)));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return url("127.0.0.1", path);
    }

    public String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    /** How often anybody came to the door. */
    public int visits() {
        return visits.get();
    }

    public static Answer status(int status) {
        return asked -> asked.sendResponseHeaders(status, -1);
    }

    public static Answer body(String type, byte[] bytes) {
        return asked -> {
            asked.getResponseHeaders().set("Content-Type", type);
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
        };
    }

    public static Answer redirect(String to) {
        return asked -> {
            asked.getResponseHeaders().set("Location", to);
            asked.sendResponseHeaders(302, -1);
        };
    }

    /** Says more than it sends. */
    public static Answer brokenOff() {
        return asked -> {
            asked.getResponseHeaders().set("Content-Type", "text/plain");
            asked.sendResponseHeaders(200, 1000);
            asked.getResponseBody().write('x');
            throw new IOException("off it goes");
        };
    }

    /** Never says a word. */
    public Answer silence() {
        return _ -> pause(Duration.ofMinutes(1));
    }

    /** One byte at a time, each in good time for the next. */
    public Answer trickle() {
        return asked -> {
            asked.getResponseHeaders().set("Content-Type", "text/plain");
            asked.sendResponseHeaders(200, 0);
            while (!pause(Duration.ofMillis(100))) {
                asked.getResponseBody().write('x');
                asked.getResponseBody().flush();
            }
        };
    }

    /** Goes on for ever. */
    public static Answer endless(String type) {
        return asked -> {
            asked.getResponseHeaders().set("Content-Type", type);
            asked.sendResponseHeaders(200, 0);
            var more = new byte[16 * 1024];
            while (true) {
                asked.getResponseBody().write(more);
            }
        };
    }

    /** Small on its way, of the given size when unpacked (a multiple of 1000). */
    public static Answer packed(String type, long size) throws IOException {
        // Before anybody asks: packing takes longer than some are ready to wait.
        var bytes = gzip(size);
        return asked -> {
            asked.getResponseHeaders().set("Content-Type", type);
            asked.getResponseHeaders().set("Content-Encoding", "gzip");
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
        };
    }

    private static byte[] gzip(long size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var same = new byte[1000];
        Arrays.fill(same, (byte) 'a');
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            for (long written = 0; written < size; written += same.length) {
                packing.write(same);
            }
        }
        return bytes.toByteArray();
    }

    private boolean pause(Duration most) {
        try {
            return closing.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        hands.shutdownNow();
    }
}
