package vn.minh.evidence.webpage.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
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

    /** A page read is up to sixty times its size (seen: two million bold tags): one at a time keeps that bounded. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    /**
     * @param said by the answer; absent: the page says so itself, or it is UTF-8
     * @param within for waiting and again for reading; tags can be nested so that reading takes minutes
     */
    static VisibleText of(Path page, @Nullable Charset said, String url, Duration within) throws IOException {
        if (!took(within)) {
            throw new InterruptedIOException("others are still being read");
        }
        try (var bytes = new Hurried(Files.newInputStream(page), System.nanoTime() + within.toNanos())) {
            var read = Jsoup.parse(bytes, said == null ? null : said.name(), url);
            var title = read.title().replaceAll("\\p{Cntrl}", " ").strip();
            read.select(UNSEEN).remove();
            var text = Download.sha256().digest(read.body().text().getBytes(UTF_8));
            return new VisibleText(
                    title.codePoints()
                            .limit(LONGEST_TITLE)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString(),
                    HexFormat.of().formatHex(text));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static boolean took(Duration within) throws InterruptedIOException {
        try {
            return ONE_AT_A_TIME.tryLock(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    /** Reading goes on only until the moment: the parser fetches a page piece by piece. */
    private static final class Hurried extends FilterInputStream {

        private final long deadline;

        Hurried(InputStream bytes, long deadline) {
            super(bytes);
            this.deadline = deadline;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (System.nanoTime() - deadline > 0) {
                throw new InterruptedIOException("a page that takes too long to read");
            }
            return super.read(into, from, most);
        }
    }
}
