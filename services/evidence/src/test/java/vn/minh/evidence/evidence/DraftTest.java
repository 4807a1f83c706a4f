package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

class DraftTest {

    private static final long LIMIT = 100L * 1024 * 1024;
    private static final String HASH = "A".repeat(64);

    @Test
    void aSoundDraftIsTakenWithItsHashInLowerCase() {
        var checked = draft("Kế hoạch", "1.3", "Kế hoạch.pdf", LIMIT, HASH).check(LIMIT);

        assertThat(checked.content()).isInstanceOfSatisfying(Content.File.class, file -> {
            assertThat(file.sha256().hex()).isEqualTo("a".repeat(64));
            assertThat(file.size()).isEqualTo(LIMIT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3", "2.11", "E10", "1"})
    void codesOfEverySetAreCriteria(String code) {
        assertThat(faults(draft("t", code, "f.pdf", 1L, HASH))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.3.a", "1..3", "1.3/../x", "100.1", "1.3\n"})
    void anItemOrAPathIsNoCriterion(String code) {
        assertThat(faults(draft("t", code, "f.pdf", 1L, HASH)))
                .extracting(Fault::field)
                .containsExactly("criterion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b.pdf", "a\\b.pdf", "a\u0000.pdf", "a\r\nb.pdf"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThat(faults(draft("t", "1.3", name, 1L, HASH)))
                .extracting(Fault::field)
                .contains("fileName");
    }

    @Test
    void oneByteTooManyIsRefusedWithTheLimit() {
        var faults = faults(draft("t", "1.3", "f.pdf", LIMIT + 1, HASH));

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().why()).contains("100 MB", "104857601");
    }

    @Test
    void noBytesProveNothing() {
        assertThat(faults(draft("t", "1.3", "f.pdf", 0L, HASH)))
                .extracting(Fault::field)
                .containsExactly("size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "thcsvinhquynh.edu.vn",
                "ftp://thcsvinhquynh.edu.vn/",
                "https:///x",
                "https://a:b@thcsvinhquynh.edu.vn/",
                "javascript:alert(1)",
                "https://thcs vinhquynh.edu.vn/"
            })
    void whatIsNoPublicPageIsNoLink(String address) {
        assertThat(faults(link(address))).extracting(Fault::field).containsExactly("address");
    }

    @Test
    void aLinkNeedsNoFile() {
        assertThat(link("https://thcsvinhquynh.edu.vn/ke-hoach?nam=2026")
                        .check(LIMIT)
                        .content())
                .isInstanceOf(Content.Link.class);
    }

    @Test
    void aFileAndALinkAreTwoPiecesOfEvidence() {
        var both = new ContentDraft("f.pdf", "application/pdf", 1L, HASH, "https://thcsvinhquynh.edu.vn/");

        assertThat(faults(Samples.draft("t", "1.3", both)))
                .extracting(Fault::field)
                .containsExactly("address");
    }

    private static Draft link(String address) {
        return Samples.draft("t", "1.3", new ContentDraft(null, null, null, null, address));
    }

    private static List<Fault> faults(Draft draft) {
        var rejected = catchThrowableOfType(Rejected.class, () -> draft.check(LIMIT));
        return rejected == null ? List.of() : ((Invalid) rejected.reason()).faults();
    }

    private static Draft draft(String title, String criterion, String name, @Nullable Long size, String hash) {
        return Samples.draft(title, criterion, new ContentDraft(name, "application/pdf", size, hash, null));
    }
}
