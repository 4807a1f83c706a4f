package vn.minh.evidence.webpage.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.Fetched.Trouble;
import vn.minh.evidence.webpage.LinkRules;
import vn.minh.evidence.webpage.Page;
import vn.minh.evidence.webpage.PageAddress;

/** The body of one answer: into a file, counted and hashed as it passes. What it unpacks to is what counts. */
record Download(LinkRules rules, PageAddress at, Path body) {

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> OTHERS =
            Set.of("text/plain", "application/pdf", "image/jpeg", "image/png", "image/webp");
    private static final int WINDOW = 64 * 1024;

    Fetched read(Response answer) throws IOException {
        var said = Optional.ofNullable(answer.body().contentType());
        var type = said.map(is -> is.type() + "/" + is.subtype()).orElse("");
        // What OkHttp unpacks it has taken the header from; any other packing nobody asked for.
        if (!(HTML.contains(type) || OTHERS.contains(type)) || answer.header("Content-Encoding") != null) {
            return new Fetched.WrongType(type);
        }
        long most = HTML.contains(type) ? rules.largestText() : rules.largestPage();
        var digest = sha256();
        long size = save(answer, digest, most);
        if (size > most) {
            return new Fetched.TooLarge(most);
        }
        if (size == 0) {
            return new Fetched.Unreachable(Trouble.EMPTY);
        }
        return new Fetched.Came(
                page(answer.code(), type, said.map(MediaType::charset).orElse(null), size, hex(digest)));
    }

    /** Stops one window after the limit at the latest. */
    private long save(Response answer, MessageDigest digest, long most) throws IOException {
        try (var bytes = new DigestInputStream(answer.body().byteStream(), digest);
                var file = Files.newOutputStream(body)) {
            var window = new byte[WINDOW];
            long size = 0;
            for (int got = bytes.read(window); got >= 0 && size <= most; got = bytes.read(window)) {
                file.write(window, 0, got);
                size += got;
            }
            return size;
        }
    }

    private Page page(int status, String type, @Nullable Charset charset, long size, String sha256) throws IOException {
        if (!HTML.contains(type)) {
            return new Page(at, status, type, size, sha256, sha256, "", body);
        }
        var text = VisibleText.of(body, charset, at.url(), rules.read());
        return new Page(at, status, type, size, sha256, text.sha256(), text.title(), body);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
