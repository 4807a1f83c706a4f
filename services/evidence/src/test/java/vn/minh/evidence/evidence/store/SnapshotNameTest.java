package vn.minh.evidence.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.webpage.Page;
import vn.minh.evidence.webpage.PageAddress;

class SnapshotNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://truong.edu.vn/tin, Trang chủ | Trường: 'Vĩnh Quỳnh', HTML, Trang chủ Trường 'Vĩnh Quỳnh'.html",
        "https://truong.edu.vn/, '', HTML, truong.edu.vn.html",
        "https://truong.edu.vn/tin/bai-7.html, '', HTML, bai-7.html",
        "https://truong.edu.vn/a/QD%2012.PDF, '', PDF, QD 12.pdf",
        "https://truong.edu.vn/anh, '', WEBP, anh.webp",
        "https://truong.edu.vn/..%2F..%2Fetc, '', TEXT, etc.txt"
    })
    void aPageIsCalledByItsTitleItsFileOrItsHost(String url, String title, MediaType type, String name) {
        assertThat(SnapshotName.of(page(url, title), type)).isEqualTo(name);
    }

    @Test
    void aNameIsNotTooLong() {
        assertThat(SnapshotName.of(page("https://truong.edu.vn/", "a".repeat(300)), MediaType.HTML))
                .hasSize(125)
                .endsWith("a.html");
    }

    private static Page page(String url, String title) {
        var address = new PageAddress(url, "truong.edu.vn", 443);
        return new Page(address, 200, "text/html", 1, "", "", title, Path.of("page"));
    }
}
