package vn.minh.evidence.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;

class LargeFileTest {

    private static final int MIB = 1 << 20;
    private static final int SIZE = 200;
    /** What one look may allocate in all, kept or not. */
    private static final long MOST = 64L * MIB;

    private final Path folder;

    LargeFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFilmOf200MibTakesNoMemory() throws IOException {
        var file = folder.resolve("film");
        try (var out = Files.newOutputStream(file)) {
            out.write(Raw.join(Films.BRAND, Films.movie(Films.own()), Raw.u32(8L + SIZE * MIB), Raw.of("mdat")));
            noise(out);
        }

        assertThat(allocated(file, MediaType.MP4)).isLessThan(MOST);
    }

    @Test
    void aPdfOf200MibTakesNoMemory() throws IOException {
        var file = folder.resolve("scan");
        var marked = new String(
                Pdfs.catalogue("", "<< /Length " + SIZE * MIB + " >>\nstream\nHERE\nendstream"),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        var pieces = marked.split("HERE");
        try (var out = Files.newOutputStream(file)) {
            out.write(Raw.of(pieces[0]));
            noise(out);
            out.write(Raw.of(pieces[1].replaceAll(
                    "startxref\n(\\d+)", "startxref\n" + (marked.indexOf("xref\n0") - 4 + SIZE * MIB))));
        }

        assertThat(allocated(file, MediaType.PDF)).isLessThan(MOST);
    }

    @Test
    void whatTakesTooLongIsRefused() throws IOException {
        var file = Files.write(folder.resolve("upload"), Pdfs.PLAIN.bytes());
        var limits = new InspectionLimits(
                Duration.ZERO, Inspecting.LIMITS.pixels(), Inspecting.LIMITS.archive(), Inspecting.LIMITS.pdf());

        var verdict = Inspecting.within(limits, Optional.empty(), 1).inspect(file, MediaType.PDF);

        assertThat(verdict).isEqualTo(new Verdict.Flawed(Flaw.TOO_COMPLEX));
    }

    private static void noise(OutputStream out) throws IOException {
        var random = new Random(7);
        var window = new byte[MIB];
        for (int i = 0; i < SIZE; i++) {
            random.nextBytes(window);
            out.write(window);
        }
    }

    private static long allocated(Path file, MediaType kind) throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var inspections = Inspecting.here();
        long before = threads.getCurrentThreadAllocatedBytes();
        long begun = System.nanoTime();

        var verdict = inspections.inspect(file, kind);

        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        System.out.printf(
                "%s of %d MiB: %d ms, allocated %d KiB in all%n",
                kind, Files.size(file) / MIB, (System.nanoTime() - begun) / 1_000_000, taken / 1024);
        assertThat(verdict).isEqualTo(new Verdict.Sound(kind));
        return taken;
    }
}
