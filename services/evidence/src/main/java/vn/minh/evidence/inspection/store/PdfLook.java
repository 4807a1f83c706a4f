package vn.minh.evidence.inspection.store;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;

/**
 * A PDF is paper: nothing in it runs, fetches or carries another file. First the raw bytes are swept (limits, and words
 * that have no business anywhere in the file), then every object is walked as a reader would find it.
 */
@ApplicationScoped
class PdfLook implements Look {

    /** Readers look for the beginning here; a browser that is lied to about the kind does, too. */
    private static final int HEAD = 1024;

    private static final int TRAILING = 4096;
    private static final long SCRATCH = 256L << 20;

    private final InspectionLimits limits;

    PdfLook(InspectionLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Path> look(Path file, Bytes bytes) {
        frame(bytes);
        new PdfSweep(bytes, limits.pdf()).through();
        objects(file, bytes);
        return Optional.empty();
    }

    private static void frame(Bytes bytes) {
        FlawFound.unless(bytes.has(0, "%PDF-"), Flaw.MIXED);
        Tails.noBeginning(bytes, 5, (int) Math.min(HEAD, bytes.size() - 5));
        long end = bytes.lastIndexOf("%%EOF", bytes.size() - Tails.REACH);
        FlawFound.unless(end >= 0, Flaw.DAMAGED);
        FlawFound.unless(bytes.size() - end <= TRAILING, Flaw.MIXED);
        for (long at = end + 5; at < bytes.size(); at++) {
            FlawFound.unless(" \t\r\n\f\u0000\u001a".indexOf(bytes.u8(at)) >= 0, Flaw.MIXED);
        }
    }

    private void objects(Path file, Bytes bytes) {
        var scratch = MemoryUsageSetting.setupTempFileOnly(SCRATCH)
                .setTempDir(requireNonNull(file.toAbsolutePath().getParent()).toFile());
        try (var source = new PdfSource(bytes, new PdfBudget(limits.pdf()));
                var pdf = Loader.loadPDF(source, scratch.streamCache)) {
            FlawFound.unless(!pdf.isEncrypted(), Flaw.ENCRYPTED);
            new PdfWalk(pdf.getDocument(), bytes.deadline(), limits.pdf().objects()).through();
            FlawFound.unless(pdf.getNumberOfPages() > 0, Flaw.DAMAGED);
        } catch (InvalidPasswordException e) {
            throw new FlawFound(Flaw.ENCRYPTED);
        } catch (IOException e) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }
}
