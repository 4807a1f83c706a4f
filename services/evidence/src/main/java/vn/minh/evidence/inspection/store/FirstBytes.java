package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.Inspections;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;

/** Holds the first bytes of a file against its declared kind. */
@ApplicationScoped
class FirstBytes implements Inspections {

    @Override
    public Verdict inspect(Path file, MediaType declared) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return declared.begins(bytes.readNBytes(MediaType.HEAD))
                    ? new Verdict.Sound(declared)
                    : new Verdict.Flawed(Flaw.WRONG_TYPE);
        }
    }
}
