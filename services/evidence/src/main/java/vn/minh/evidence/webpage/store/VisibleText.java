package vn.minh.evidence.webpage.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of an HTML page: two of the same text are the same page, whatever tokens and scripts they carry.
 *
 * @param sha256 of the text with white space run together, hex
 */
record VisibleText(String title, String sha256) {

    private static final String UNSEEN = "script, style, noscript, template, [hidden]";
    private static final int LONGEST_TITLE = 300;

    /** A page read is many times its size: one at a time keeps that bounded. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    /** @param said by the answer; absent: the page says so itself, or it is UTF-8 */
    static VisibleText of(Path page, @Nullable Charset said, String url) throws IOException {
        ONE_AT_A_TIME.lock();
        try (var bytes = Files.newInputStream(page)) {
            var read = Jsoup.parse(bytes, said == null ? null : said.name(), url);
            var title = read.title().replaceAll("\\p{Cntrl}", " ").strip();
            read.select(UNSEEN).remove();
            var text = Download.sha256().digest(read.body().text().getBytes(UTF_8));
            return new VisibleText(
                    title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                    HexFormat.of().formatHex(text));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
