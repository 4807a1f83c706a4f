package vn.minh.evidence.inspection.store;

import java.time.Duration;
import java.util.Optional;
import vn.minh.evidence.inspection.InspectionLimits;
import vn.minh.evidence.inspection.Inspections;

/** Inspections as an installation has them, with limits that small files reach. */
final class Inspecting {

    static final InspectionLimits LIMITS = new InspectionLimits(
            Duration.ofSeconds(60),
            100_000_000,
            new InspectionLimits.Archive(2_000, 64 << 20, 200, 4 << 20),
            new InspectionLimits.Pdf(250_000, 16 << 20));

    private Inspecting() {}

    static Inspections here() {
        return within(LIMITS, Optional.empty(), Long.MAX_VALUE);
    }

    static Inspections within(InspectionLimits limits, Optional<String> scanner, long largest) {
        var looks = new Looks(
                new PdfLook(limits),
                new JpegLook(limits),
                new PngLook(limits),
                new WebpLook(limits),
                new OoxmlLook(limits),
                new OleLook(),
                new FilmLook(),
                new WebmLook());
        return new FileInspections(
                new Kinds(new Containers(limits)),
                looks,
                new ClamScanner(scanner, Duration.ofSeconds(2), largest),
                limits);
    }
}
