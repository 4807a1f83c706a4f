package vn.minh.evidence.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.Sha256;

/**
 * One version of a piece of evidence as a catalogue lists it. Version, content and hash are frozen; what a person said of
 * the piece is shown as she says it now.
 *
 * @param stillValid whether the unit vouches for it although it is in force outside the year
 * @param fileName of a file; of a link, the name its snapshot is kept under
 * @param address of a link
 * @param capturedAt when a link's snapshot was taken
 * @param size bytes
 * @param citedBy codes of all items that cite it, in the set's order
 */
public record Piece(
        UUID id,
        String code,
        int version,
        Sha256 sha256,
        String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean stillValid,
        boolean sensitive,
        String fileName,
        @Nullable String address,
        @Nullable Instant capturedAt,
        String mediaType,
        long size,
        List<String> citedBy) {

    public Piece {
        citedBy = List.copyOf(citedBy);
    }

    public boolean isLink() {
        return address != null;
    }

    /** The other items that cite it. */
    public List<String> sharedWith(String item) {
        return citedBy.stream().filter(other -> !other.equals(item)).toList();
    }

    static Piece of(Evidence evidence, Manifest.Line cited, List<String> citedBy) {
        var said = evidence.description();
        var file = evidence.file();
        return new Piece(
                cited.evidenceId(),
                cited.code(),
                cited.version(),
                new Sha256(cited.sha256()),
                said.title(),
                said.issuer(),
                said.documentNumber(),
                said.documentDate(),
                null,
                null,
                false,
                false,
                file.name(),
                null,
                null,
                file.type().wireName(),
                file.size(),
                citedBy);
    }
}
