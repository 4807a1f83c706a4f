package vn.minh.evidence.catalogue.web;

import static vn.minh.evidence.catalogue.web.Column.day;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.minh.domain.Vietnam;
import vn.minh.evidence.catalogue.Catalogue;

/** What stands above the table: whose list it is, of which round, and how it can be checked. */
final class Heading {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT).withZone(Vietnam.ZONE);

    private Heading() {}

    static String unit(Catalogue catalogue) {
        var dossier = catalogue.dossier();
        return dossier.unitName() + " (" + dossier.unit() + ")";
    }

    static String title(Catalogue catalogue) {
        return "DANH MỤC MINH CHỨNG NĂM HỌC " + catalogue.dossier().schoolYear()
                + (catalogue.dossier().demonstration() ? " – TRÌNH DIỄN" : "");
    }

    static List<String> remarks(Catalogue catalogue) {
        var decision = catalogue.set().decision();
        var totals = catalogue.totals();
        return List.of(
                "Theo bộ chỉ số ban hành kèm theo Quyết định số " + decision.number() + " ngày " + day(decision.date())
                        + " của " + decision.issuer(),
                standing(catalogue),
                "Tổng số: %d minh chứng (%d tệp, %d liên kết), %d byte; %d chỉ tiêu chưa có minh chứng"
                        .formatted(totals.pieces(), totals.files(), totals.links(), totals.bytes(), totals.bare()),
                "Mã băm của danh mục (SHA-256): "
                        + catalogue.round().manifestSha256().hex());
    }

    private static String standing(Catalogue catalogue) {
        var round = catalogue.round();
        var signed = round.signedAt() == null ? "" : ", Hội đồng ký lúc " + MOMENT.format(round.signedAt());
        var approved = round.approvedAt() == null
                ? ", chưa được người đứng đầu đơn vị phê duyệt"
                : ", phê duyệt lúc " + MOMENT.format(round.approvedAt());
        return "Vòng " + round.number() + signed + approved;
    }
}
