package vn.minh.evidence.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.evidence.catalogue.Catalogue;
import vn.minh.evidence.catalogue.Piece;

/**
 * The list of evidence of one round as version 1 of the API shows it.
 *
 * @param approvedAt absent while the round is only signed
 * @param manifestSha256 of the whole list: SHA-256 over the sorted lines {@code item|evidence id|code|version|sha256}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogueView(
        UUID selfAssessmentId,
        int round,
        UnitView unit,
        String schoolYear,
        IndicatorSetRef set,
        DecisionView decision,
        boolean demonstration,
        @Nullable Instant signedAt,
        @Nullable Instant approvedAt,
        String manifestSha256,
        List<GroupView> groups,
        Catalogue.Totals totals) {

    record UnitView(String code, String name) {}

    record DecisionView(String number, LocalDate date, String issuer, String title) {}

    record GroupView(String code, String text, List<CriterionView> criteria) {

        static GroupView of(Catalogue.Group group) {
            return new GroupView(
                    group.code(),
                    group.text(),
                    group.criteria().stream().map(CriterionView::of).toList());
        }
    }

    record CriterionView(String code, String text, List<ItemView> items) {

        static CriterionView of(Catalogue.Criterion criterion) {
            return new CriterionView(
                    criterion.code(),
                    criterion.text(),
                    criterion.items().stream().map(ItemView::of).toList());
        }
    }

    record ItemView(String code, String text, List<PieceView> evidence) {

        static ItemView of(Catalogue.Item item) {
            return new ItemView(
                    item.code(),
                    item.text(),
                    item.pieces().stream()
                            .map(piece -> PieceView.of(piece, item.code()))
                            .toList());
        }
    }

    enum Kind {
        FILE,
        LINK
    }

    /**
     * @param version that was cited, whatever replaced it since
     * @param fileName of a file
     * @param address of a link, and {@code capturedAt} the moment of its snapshot
     * @param shared codes of the other items that cite it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PieceView(
            UUID id,
            String code,
            int version,
            String title,
            @Nullable String issuer,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            boolean stillValid,
            boolean sensitive,
            Kind kind,
            @Nullable String fileName,
            @Nullable String address,
            @Nullable Instant capturedAt,
            String mediaType,
            long size,
            String sha256,
            List<String> shared) {

        static PieceView of(Piece piece, String item) {
            var words = piece.words();
            var effect = piece.effect();
            var original = piece.original();
            var address = piece.address();
            var capture = piece.capture();
            return new PieceView(
                    piece.id(),
                    piece.code(),
                    piece.version(),
                    words.title(),
                    words.issuer(),
                    words.documentNumber(),
                    words.documentDate(),
                    effect.from(),
                    effect.to(),
                    effect.stillValid(),
                    piece.sensitive(),
                    address == null ? Kind.FILE : Kind.LINK,
                    address == null ? original.name() : null,
                    address == null ? null : address.toString(),
                    capture == null ? null : capture.at(),
                    original.type().wireName(),
                    original.size(),
                    original.sha256().hex(),
                    piece.sharedWith(item));
        }
    }

    static CatalogueView of(Catalogue catalogue) {
        var dossier = catalogue.dossier();
        var round = catalogue.round();
        var decision = catalogue.set().decision();
        return new CatalogueView(
                dossier.selfAssessmentId(),
                round.number(),
                new UnitView(dossier.unit(), dossier.unitName()),
                dossier.schoolYear(),
                dossier.set(),
                new DecisionView(decision.number(), decision.date(), decision.issuer(), decision.title()),
                dossier.demonstration(),
                round.signedAt(),
                round.approvedAt(),
                round.manifestSha256().hex(),
                catalogue.groups().stream().map(GroupView::of).toList(),
                catalogue.totals());
    }
}
