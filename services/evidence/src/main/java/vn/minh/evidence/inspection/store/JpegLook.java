package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.minh.evidence.inspection.InspectionLimits;

/** A JPEG keeps what its picture needs: tables, scans, colour profile, and which way is up. All else goes. */
@ApplicationScoped
class JpegLook implements Look {

    private final InspectionLimits limits;

    JpegLook(InspectionLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Path> look(Path file, Bytes bytes) throws IOException {
        return Cleaned.of(file, bytes, copy -> {
            long end = new JpegSegments(bytes, copy, limits.pixels()).copied();
            Tails.harmless(bytes, end);
        });
    }
}
