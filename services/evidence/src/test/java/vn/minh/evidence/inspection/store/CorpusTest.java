package vn.minh.evidence.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.evidence.inspection.Verdict;

/** Every file that must be refused is, for its own reason; every file of everyday passes. */
class CorpusTest {

    private static final List<Piece> HOSTILE = Stream.of(
                    HostilePdfs.all(),
                    BrokenPdfs.all(),
                    HostileOffices.all(),
                    HostileArchives.all(),
                    HostileOles.all(),
                    HostilePictures.all(),
                    HostileFilms.all())
            .flatMap(List::stream)
            .toList();
    private static final List<Piece> CLEAN = Stream.of(CleanPapers.all(), CleanPictures.all())
            .flatMap(List::stream)
            .toList();

    private final Path folder;

    CorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itIsLargeAndNoFileTwice() {
        System.out.printf("corpus: %d hostile files, %d clean files%n", HOSTILE.size(), CLEAN.size());

        assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(100);
        assertThat(CLEAN).hasSizeGreaterThanOrEqualTo(50);
        assertThat(Stream.concat(HOSTILE.stream(), CLEAN.stream())
                        .map(piece -> Raw.crc(piece.bytes()) + piece.declared().name()))
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> hostileFilesAreRefusedForTheirOwnReason() {
        return HOSTILE.stream()
                .map(piece -> DynamicTest.dynamicTest(
                        piece.name(), () -> assertThat(inspected(piece)).isEqualTo(new Verdict.Flawed(piece.known()))));
    }

    @TestFactory
    Stream<DynamicTest> filesOfEverydayPass() {
        return CLEAN.stream()
                .map(piece -> DynamicTest.dynamicTest(
                        piece.name(), () -> assertThat(inspected(piece)).isNotInstanceOf(Verdict.Flawed.class)));
    }

    /** A look leaves nothing behind but what it says. */
    private Verdict inspected(Piece piece) throws IOException {
        var file = Files.write(folder.resolve("upload"), piece.bytes());
        var verdict = Inspecting.here().inspect(file, piece.declared());
        if (verdict instanceof Verdict.Cleaned(var _, var copy)) {
            Files.delete(copy);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        return verdict;
    }
}
