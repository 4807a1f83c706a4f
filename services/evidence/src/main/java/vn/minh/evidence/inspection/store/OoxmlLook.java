package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.store.OoxmlParts.lower;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;
import vn.minh.evidence.inspection.MediaType;

/**
 * An Office document of today: no macro, no control, nothing embedded, nothing fetched from elsewhere. Every part is
 * expanded and counted. The one package allowed inside is the workbook behind a chart, looked into the same way.
 */
@ApplicationScoped
class OoxmlLook implements Look {

    private static final int HEAD = 8;

    private final InspectionLimits limits;

    OoxmlLook(InspectionLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Path> look(Path file, Bytes bytes) throws IOException {
        look(file, bytes, new ArchiveBudget(limits.archive(), bytes.deadline()), false);
        return Optional.empty();
    }

    private void look(Path file, Bytes bytes, ArchiveBudget budget, boolean inside) throws IOException {
        var zip = ZipParts.in(bytes, budget.entries());
        var parts = OoxmlParts.of(bytes, zip, budget);
        FlawFound.unless(!inside || parts.kind().equals(Optional.of(MediaType.XLSX)), Flaw.EMBEDDED_OBJECT);
        parts.types().values().forEach(OoxmlLook::noActiveType);
        var charts = new OoxmlLinks(parts, budget).workbooksOfCharts();
        for (var part : zip.parts()) {
            var name = lower(part.name());
            noActiveName(name);
            if (charts.contains(name) && !inside) {
                workbook(file, parts, part, budget);
            } else {
                content(parts, part, budget);
            }
        }
    }

    private static void noActiveType(String type) {
        var lower = lower(type);
        boolean macro = lower.contains("macroenabled") || lower.contains("vba") || lower.contains("macrosheet");
        FlawFound.unless(!macro, Flaw.MACRO);
        FlawFound.unless(!lower.contains("activex"), Flaw.ACTIVE_CONTROL);
        FlawFound.unless(!lower.contains("oleobject"), Flaw.EMBEDDED_OBJECT);
    }

    private static void noActiveName(String name) {
        boolean macro = name.contains("vbaproject") || name.contains("vbadata") || name.contains("/macrosheets/");
        FlawFound.unless(!macro, Flaw.MACRO);
        FlawFound.unless(!name.contains("/activex/"), Flaw.ACTIVE_CONTROL);
    }

    private static void content(OoxmlParts parts, ZipParts.Part part, ArchiveBudget budget) throws IOException {
        try (var in = new BufferedInputStream(parts.open(part, budget))) {
            in.mark(HEAD);
            var head = in.readNBytes(HEAD);
            in.reset();
            PartHead.harmless(head, lower(part.name()));
            if (CommandFields.mayStandIn(lower(part.name()))) {
                CommandFields.none(in);
            }
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private void workbook(Path file, OoxmlParts parts, ZipParts.Part part, ArchiveBudget budget) throws IOException {
        var copy = Files.createTempFile(file.toAbsolutePath().getParent(), "minh-part", null);
        try {
            try (var in = parts.open(part, budget)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var inner = Bytes.of(copy, parts.bytes().deadline())) {
                look(copy, inner, budget, true);
            }
        } finally {
            Files.delete(copy);
        }
    }
}
