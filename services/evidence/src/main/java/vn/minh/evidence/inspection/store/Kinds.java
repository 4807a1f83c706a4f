package vn.minh.evidence.inspection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** Which kind of file the bytes are, whatever anybody says; containers are looked into by {@link Containers}. */
@ApplicationScoped
class Kinds {

    private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence", "image/avif");

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();
    private final Containers containers;

    Kinds(Containers containers) {
        this.containers = containers;
    }

    /** Empty: none that is allowed. */
    Optional<MediaType> of(Path file, Bytes bytes) throws IOException {
        var name = name(file);
        if (HEIC.contains(name)) {
            throw new FlawFound(Flaw.HEIC);
        }
        return switch (name) {
            case "application/zip", "application/x-tika-ooxml" -> containers.ooxml(bytes);
            case "application/x-tika-msoffice" -> containers.ole(file);
            case "video/mp4", "application/mp4", "video/x-m4v", "video/quicktime" -> film(bytes);
            case "application/x-matroska" -> WebmLook.isWebm(bytes) ? Optional.of(MediaType.WEBM) : Optional.empty();
            // A PDF may begin later for a lenient reader; whatever stands before it is a file of another kind.
            case "application/pdf" -> bytes.has(0, "%PDF-") ? Optional.of(MediaType.PDF) : Optional.empty();
            default -> MediaType.of(name);
        };
    }

    private String name(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return magic.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static Optional<MediaType> film(Bytes bytes) {
        if (!bytes.has(4, "ftyp")) {
            return Optional.empty();
        }
        return Optional.of(bytes.has(8, "qt  ") ? MediaType.MOV : MediaType.MP4);
    }
}
