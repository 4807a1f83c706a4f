package vn.minh.evidence.catalogue;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Effect;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.evidence.evidence.Capture;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.State;
import vn.minh.evidence.evidence.Version;
import vn.minh.evidence.evidence.Words;

/**
 * One version of a piece of evidence as a catalogue lists it.
 *
 * @param original what is kept; of a link, its snapshot
 * @param words as they stood when the round sealed it, or as they are until then
 * @param effect as the unit says now, and so is {@code sensitive}
 * @param address of a link; absent for a file
 * @param capture of a link; absent for a file
 * @param citedBy codes of all items that cite it, in the set's order
 */
public record Piece(
        UUID id,
        String code,
        int version,
        Original original,
        Words words,
        Effect effect,
        boolean sensitive,
        @Nullable URI address,
        @Nullable Capture capture,
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

    /** Refuses with {@code NotYet} when this version of it is not kept: its replay may lag behind the dossier's. */
    static Piece of(Evidence evidence, Manifest.Line cited, UUID selfAssessmentId, int round, List<String> citedBy) {
        var kept = evidence.state() instanceof State.Kept is ? is : null;
        var version =
                kept == null ? null : kept.contents().version(cited.version()).orElse(null);
        if (kept == null
                || version == null
                || !version.original().sha256().hex().equals(cited.sha256())) {
            throw new Rejected(new NotYet("evidence", cited.code()));
        }
        var said = evidence.description();
        return new Piece(
                cited.evidenceId(),
                cited.code(),
                cited.version(),
                version.original(),
                words(evidence, kept, selfAssessmentId, round),
                said.effect(),
                said.sensitive(),
                address(version),
                version.capture(),
                citedBy);
    }

    private static Words words(Evidence evidence, State.Kept kept, UUID selfAssessmentId, int round) {
        return kept.seals().stream()
                .filter(seal -> seal.selfAssessmentId().equals(selfAssessmentId) && seal.round() == round)
                .findFirst()
                .map(seal -> seal.words())
                .orElse(evidence.description().words());
    }

    private static @Nullable URI address(Version version) {
        return switch (version.attempt().content()) {
            case Content.Link(var address) -> address;
            case Content.File _ -> null;
        };
    }
}
