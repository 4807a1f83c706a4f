package vn.minh.portal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.portal.api.Together;
import vn.minh.portal.dossier.Dossiers;
import vn.minh.portal.dossier.SetText;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.page.PaperDay;
import vn.minh.portal.person.Person;

/** Gathers what stands on a decision; a set whose text cannot be had is named by its code. */
@ApplicationScoped
public class ReadDecision {

    private static final String LOCAL_GOVERNMENT =
            "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;";

    private final Together together;
    private final Decisions decisions;
    private final Dossiers dossiers;

    ReadDecision(Together together, Decisions decisions, Dossiers dossiers) {
        this.together = together;
        this.decisions = decisions;
        this.dossiers = dossiers;
    }

    public DecisionPaper handle(Person person, UUID id) {
        var decision = PageRefused.orHere(decisions.get(person, id)).value();
        var sets = decision.lines().stream()
                .map(Decision.Line::set)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return new DecisionPaper(
                decision,
                Letterhead.of(decision.authority()),
                Stream.concat(Stream.of(own(decision)), together.each(sets, set -> basis(person, set)).stream())
                        .toList());
    }

    private static String own(Decision decision) {
        return Letterhead.isCommittee(decision.authority())
                ? LOCAL_GOVERNMENT
                : "Căn cứ chức năng, nhiệm vụ, quyền hạn của "
                        + decision.authority().name() + ";";
    }

    private String basis(Person person, IndicatorSetRef ref) {
        return dossiers.set(person, ref)
                .maybe()
                .map(text -> "Căn cứ " + named(text.content().decision()) + ";")
                .orElse("Căn cứ bộ chỉ số " + ref.code() + ", bản " + ref.version() + ";");
    }

    private static String named(SetText.Decision decision) {
        var date = decision.date();
        return Stream.of(
                        "Quyết định số " + decision.number(),
                        date == null ? "" : "ngày " + PaperDay.words(date),
                        decision.issuer() == null ? "" : "của " + decision.issuer(),
                        decision.title() == null ? "" : within(decision.title()))
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /** A title begins with a capital; in the middle of a sentence it does not. */
    private static String within(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
