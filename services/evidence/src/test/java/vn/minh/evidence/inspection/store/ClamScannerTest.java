package vn.minh.evidence.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;

class ClamScannerTest {

    private static final byte[] PDF = Pdfs.catalogue("", Pdfs.stream("", "x".repeat(300_000)));

    private final Path file;

    ClamScannerTest(@TempDir Path folder) {
        this.file = folder.resolve("upload");
    }

    @BeforeEach
    void upload() throws IOException {
        Files.write(file, PDF);
    }

    @Test
    void aPlainOkLetsTheFilePass() throws IOException {
        try (var scanner = Scanner.saying("stream: OK\0")) {
            var verdict = inspect(scanner.address());

            assertThat(verdict).isEqualTo(new Verdict.Sound(MediaType.PDF));
            assertThat(scanner.heard()).isEqualTo(PDF);
        }
    }

    @Test
    void whatItFindsIsRefused() throws IOException {
        try (var scanner = Scanner.saying("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertThat(inspect(scanner.address())).isEqualTo(new Verdict.Flawed(Flaw.INFECTED));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0",
            })
    void whatIsTooLargeForItIsRefusedAsThat(String answer) throws IOException {
        try (var scanner = Scanner.saying(answer)) {
            assertThat(inspect(scanner.address())).isEqualTo(new Verdict.Flawed(Flaw.TOO_LARGE_TO_SCAN));
        }
    }

    @Test
    void whatIsLargerThanOurLimitIsNotEvenSent() throws IOException {
        try (var scanner = Scanner.saying("stream: OK\0")) {
            var verdict = inspect(scanner.address(), 1000);

            assertThat(verdict).isEqualTo(new Verdict.Flawed(Flaw.TOO_LARGE_TO_SCAN));
            assertThat(scanner.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream: Can't allocate memory ERROR\0",
                "UNKNOWN COMMAND\0",
                "stream: OK but\0",
                "OK\0",
                "stream: OK",
                "\0",
                "",
            })
    void anythingElseMeansThatNothingIsKnown(String answer) {
        try (var scanner = Scanner.saying(answer)) {
            assertThatNothingIsKnown(scanner.address());
        }
    }

    @Test
    void anOkBeforeItHasSeenTheWholeFileMeansNothing() throws IOException {
        Files.write(file, new byte[30 << 20]);
        try (var scanner = Scanner.interrupting("stream: OK\0")) {
            assertThatNothingIsKnown(scanner.address());
        }
    }

    @Test
    void oneThatSaysNothingIsNotWaitedForForEver() {
        try (var scanner = Scanner.silent()) {
            assertThatNothingIsKnown(scanner.address());
        }
    }

    @Test
    void oneThatIsAwayMeansThatNothingIsKnown() {
        var gone = Scanner.silent();
        gone.close();

        assertThatNothingIsKnown(gone.address());
    }

    @Test
    void withoutOneTheFileIsLookedAtAllTheSame() throws IOException {
        Files.write(file, Pdfs.catalogue("/Collection << >>"));

        var verdict = Inspecting.within(Inspecting.LIMITS, Optional.of(" "), 1).inspect(file, MediaType.PDF);

        assertThat(verdict).isEqualTo(new Verdict.Flawed(Flaw.EMBEDDED_FILE));
    }

    private void assertThatNothingIsKnown(String address) {
        var rejected = catchThrowableOfType(Rejected.class, () -> inspect(address));

        assertThat(rejected.reason())
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        no -> assertThat(no.why()).contains("diệt vi-rút", "chưa có gì được ghi nhận"));
    }

    private Verdict inspect(String address) throws IOException {
        return inspect(address, 100 << 20);
    }

    private Verdict inspect(String address, long largest) throws IOException {
        return Inspecting.within(Inspecting.LIMITS, Optional.of(address), largest)
                .inspect(file, MediaType.PDF);
    }
}
