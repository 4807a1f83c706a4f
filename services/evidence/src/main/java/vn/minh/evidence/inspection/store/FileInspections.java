package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;
import vn.minh.evidence.inspection.Inspections;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;

/** Looks at a file: its kind by content, then the rules of that kind, then the scanner where there is one. */
@ApplicationScoped
class FileInspections implements Inspections {

    private static final Logger LOG = Logger.getLogger(FileInspections.class);

    private final Kinds kinds;
    private final Looks looks;
    private final ClamScanner scanner;
    private final InspectionLimits limits;

    FileInspections(Kinds kinds, Looks looks, ClamScanner scanner, InspectionLimits limits) {
        this.kinds = kinds;
        this.looks = looks;
        this.scanner = scanner;
        this.limits = limits;
    }

    @Override
    public Verdict inspect(Path file, MediaType declared) throws IOException {
        try {
            scanner.passes(file);
            return looked(file, declared)
                    .<Verdict>map(copy -> new Verdict.Cleaned(declared, copy))
                    .orElseGet(() -> new Verdict.Sound(declared));
        } catch (FlawFound found) {
            return new Verdict.Flawed(found.flaw());
        }
    }

    /** A library that stumbles over a file says that the file is broken; that says nothing about us. */
    private Optional<Path> looked(Path file, MediaType declared) throws IOException {
        try (var bytes = Bytes.of(file, Deadline.in(limits.within()))) {
            FlawFound.unless(kinds.of(file, bytes).equals(Optional.of(declared)), Flaw.WRONG_TYPE);
            if (declared != MediaType.DOCX && declared != MediaType.XLSX && declared != MediaType.PPTX) {
                Tails.noArchive(bytes);
            }
            return looks.of(declared).look(file, bytes);
        } catch (FlawFound found) {
            throw found;
        } catch (RuntimeException | StackOverflowError stumble) {
            LOG.debugf(stumble, "a %s that cannot be read", declared);
            throw new FlawFound(Flaw.DAMAGED);
        }
    }
}
