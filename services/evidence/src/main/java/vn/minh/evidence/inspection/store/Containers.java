package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.InspectionLimits;
import vn.minh.evidence.inspection.MediaType;

/** Kinds that begin alike and differ inside: Office documents, new (a ZIP) and old (OLE2). */
@ApplicationScoped
class Containers {

    private final InspectionLimits limits;

    Containers(InspectionLimits limits) {
        this.limits = limits;
    }

    /** By the content type of the part that is the document. */
    Optional<MediaType> ooxml(Bytes bytes) {
        var zip = ZipParts.in(bytes, limits.archive().entries());
        if (zip.part("[Content_Types].xml").isEmpty()) {
            return Optional.empty();
        }
        return OoxmlParts.of(bytes, zip, new ArchiveBudget(limits.archive(), bytes.deadline()))
                .kind();
    }

    /** By the stream that is the document. */
    Optional<MediaType> ole(Path file) {
        try (var ole = new POIFSFileSystem(file.toFile(), true)) {
            var root = ole.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                throw new FlawFound(Flaw.ENCRYPTED);
            }
            return kind(root);
        } catch (IOException e) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    private static Optional<MediaType> kind(DirectoryEntry root) {
        if (root.hasEntry("WordDocument")) {
            return Optional.of(MediaType.DOC);
        }
        if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            return Optional.of(MediaType.XLS);
        }
        return root.hasEntry("PowerPoint Document") ? Optional.of(MediaType.PPT) : Optional.empty();
    }
}
