package vn.minh.evidence.catalogue;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.contracts.Effect;
import vn.minh.evidence.evidence.Bench;

class ArchiveTest {

    private static final Effect ANY = new Effect(null, null, false);

    @Test
    void whatSeveralCriteriaCiteLiesOnceInTheFolderOfTheFirst() {
        var shared = Pieces.file("2.1", 1, "Chung", "chung.pdf", Pieces.bytes("shared"));

        var archive = Archive.of(
                Pieces.catalogue(entry("2.1.a", shared), entry("1.4.a", shared), entry("1.3.b", shared)), false);

        assertThat(archive.files()).extracting(Archive.File::path).containsExactly("1.3/MC.2.1.01.v1 chung.pdf");
        assertThat(archive.files().getFirst().piece().citedBy()).containsExactly("1.3.b", "1.4.a", "2.1.a");
    }

    @Test
    void aSensitivePieceStaysOutUnlessAskedForAndTheManifestNamesItAllTheSame() {
        var bytes = Pieces.bytes("names");
        var secret = Pieces.file("1.3", 1, Pieces.words("Danh sách"), ANY, true, "ds.pdf", bytes);
        var open = Pieces.file("1.3", 2, "Kế hoạch", "kh.pdf", Pieces.bytes("plan"));
        var catalogue = Pieces.catalogue(entry("1.3.a", secret), entry("1.3.b", open));

        var without = Archive.of(catalogue, false);
        var with = Archive.of(catalogue, true);

        assertThat(without.files()).extracting(Archive.File::path).containsExactly("1.3/MC.1.3.02.v1 kh.pdf");
        assertThat(text(without, "MANIFEST.txt")).contains("MC.1.3.01").contains("MC.1.3.02");
        assertThat(text(without, "KHONG-KEM-THEO.txt"))
                .contains("MC.1.3.01 phiên bản 1", Bench.sha256(bytes), "nhạy cảm")
                .doesNotContain("MC.1.3.02");
        assertThat(with.files()).hasSize(2);
        assertThat(with.texts()).extracting(Archive.Text::path).containsExactly("MANIFEST.txt", "SHA256SUMS.txt");
        assertThat(text(with, "MANIFEST.txt")).isEqualTo(text(without, "MANIFEST.txt"));
    }

    @Test
    void theManifestsTextIsWhatItsHashIsOf() {
        var catalogue = Pieces.catalogue(
                entry("1.3.a", Pieces.file("1.3", 1, "A", "a.pdf", Pieces.bytes("a"))),
                entry("1.3.b", Pieces.file("1.3", 2, "B", "b.pdf", Pieces.bytes("b"))));

        var text = Archive.of(catalogue, false).texts().getFirst();

        assertThat(Bench.sha256(text.bytes()))
                .isEqualTo(catalogue.round().manifestSha256().hex());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "../../etc/passwd;_.._etc_passwd",
                "..\\..\\a.pdf;_.._a.pdf",
                "a:b*c?.pdf;a_b_c_.pdf",
                "Kế hoạch năm học.pdf;Kế hoạch năm học.pdf",
                "ending. . .;ending",
                "...;tep",
            })
    void aNameLeadsNowhereElse(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @Test
    void aNameIsComposedCleanedOfWhatIsUnseenAndNotTooLong() {
        assertThat(SafeName.of("e\u0302\u0301.pdf")).isEqualTo("ế.pdf");
        assertThat(SafeName.of("fdp\u202E.exe\u0000.pdf")).isEqualTo("fdp_.exe_.pdf");
        var longest = SafeName.of("ế".repeat(300) + ".docx");
        assertThat(longest).hasSize(80).endsWith("ế.docx");
        assertThat(Pieces.bytes(longest)).hasSizeLessThan(256);
    }

    private static String text(Archive archive, String path) {
        return archive.texts().stream()
                .filter(text -> text.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
