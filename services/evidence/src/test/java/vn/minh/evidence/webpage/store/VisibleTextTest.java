package vn.minh.evidence.webpage.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Path page;

    VisibleTextTest(@TempDir Path folder) {
        page = folder.resolve("page");
    }

    private VisibleText read(String html, Duration within) throws IOException {
        Files.writeString(page, html);
        return VisibleText.of(page, UTF_8, "https://truong.edu.vn/", within);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Điều 1. Kế hoạch</p>",
                "<p>Điều 1.\n\t Kế&nbsp;hoạch </p>",
                "<p>Điều 1.</p> <b>Kế hoạch</b>",
                "<script>document.write(Date())</script><p>Điều 1. Kế hoạch</p><noscript>bật JavaScript</noscript>",
                "<p onclick='x()' class=a7f3>Điều 1. <!-- 8:00 -->Kế hoạch</p><style>p { color: red }</style>",
                "<input type=hidden value=token><p>Điều 1. Kế hoạch</p><template>x</template><p hidden>y</p>"
            })
    void theSameToAReaderIsTheSame(String html) throws IOException {
        assertThat(read(html, MINUTE).sha256()).isEqualTo(Walker.sha256("Điều 1. Kế hoạch"));
    }

    @Test
    void oneLetterMoreIsAnother() throws IOException {
        assertThat(read("<p>Điều 1. Kế hoạch</p>", MINUTE).sha256())
                .isNotEqualTo(read("<p>Điều 1. Kế hoạch.</p>", MINUTE).sha256());
    }

    @Test
    void aTitleIsOneShortLine() throws IOException {
        assertThat(read("<title>Trang\n chủ " + "a".repeat(400) + "</title>", MINUTE)
                        .title())
                .startsWith("Trang chủ")
                .hasSize(300);
    }

    @Test
    void aTitleIsNotCutWithinALetter() throws IOException {
        var title = read("<title>" + "a".repeat(299) + "😀😀</title>", MINUTE).title();

        assertThat(title).isEqualTo("a".repeat(299) + "😀");
    }

    /** Nested so that each closing tag looks through all the open ones: minutes of work in two megabytes. */
    @Test
    void aPageMadeToBeHardToReadIsGivenUp() {
        var maze = "<div><a><b>".repeat(60_000) + "</a>".repeat(300_000);
        var begun = System.nanoTime();

        assertThatThrownBy(() -> read(maze, Duration.ofMillis(200))).isInstanceOf(InterruptedIOException.class);

        assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
    }

    @Test
    void aPageBuiltDeepIsReadAll() throws IOException {
        assertThat(read("<div>".repeat(100_000) + "x", MINUTE).sha256()).isEqualTo(Walker.sha256("x"));
    }
}
