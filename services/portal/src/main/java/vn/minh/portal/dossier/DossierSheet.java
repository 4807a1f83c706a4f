package vn.minh.portal.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Exact;

/** The set's lines with the unit's answers on them. */
public record DossierSheet(List<Gate> gates, List<Group> groups) {

    /** A mandatory criterion: met, not met, or not answered. */
    public record Gate(String code, String text, @Nullable Boolean met, List<Cited> evidence) {}

    public record Group(String code, String text, List<Criterion> criteria) {}

    public record Criterion(
            String code, String text, @Nullable BigDecimal max, boolean asked, List<Line> lines) {}

    /**
     * A piece of evidence as an answer cites it.
     *
     * @param label its code, or what stands for it until it has one
     * @param version as signed; absent while answers may still change
     */
    public record Cited(UUID id, String label, @Nullable Integer version) {

        public String page() {
            return "/minh-chung/" + id + (version == null ? "" : "?ban=" + version);
        }
    }

    /** @param answer absent: not answered */
    public record Line(
            String code,
            String text,
            @Nullable BigDecimal max,
            boolean answerable,
            @Nullable Answer answer) {}

    /**
     * @param words its parts as a person reads them
     * @param evidence pieces cited
     */
    public record Answer(List<String> words, List<Cited> evidence) {

        static Answer of(Dossier.Given given, List<Cited> cited, boolean isShare) {
            var words = new ArrayList<String>();
            if (Boolean.TRUE.equals(given.notApplicable())) {
                words.add(given.reason() == null ? "Không áp dụng" : "Không áp dụng: " + given.reason());
            }
            if (given.met() != null) {
                words.add(given.met() ? "Có" : "Không");
            }
            if (given.amount() != null) {
                words.add(Exact.comma(given.amount()) + (isShare ? " %" : ""));
            }
            if (given.points() != null) {
                words.add(Exact.comma(given.points()) + " điểm");
            }
            if (given.fields() != null) {
                given.fields().values().stream().filter(text -> !text.isBlank()).forEach(words::add);
            }
            return new Answer(List.copyOf(words), cited);
        }
    }

    static DossierSheet of(Dossier dossier, SetText set) {
        var answers = dossier.answers().stream()
                .collect(Collectors.toMap(Dossier.Given::item, Function.identity(), (first, _) -> first));
        var asked = dossier.returned() == null
                ? List.<String>of()
                : dossier.returned().criteria();
        return new DossierSheet(
                set.content().groups().stream()
                        .flatMap(group -> group.criteria().stream())
                        .filter(SetText.Criterion::mandatory)
                        .map(criterion -> gate(criterion, answers, dossier))
                        .toList(),
                set.content().groups().stream()
                        .map(group -> new Group(
                                group.code(),
                                group.text(),
                                group.criteria().stream()
                                        .filter(criterion -> !criterion.mandatory())
                                        .map(criterion -> criterion(criterion, answers, asked, dossier))
                                        .toList()))
                        .toList());
    }

    private static Gate gate(SetText.Criterion criterion, Map<String, Dossier.Given> answers, Dossier dossier) {
        var given = answers.get(criterion.items().getFirst().code());
        return new Gate(
                criterion.code(),
                criterion.text(),
                given == null ? null : given.met(),
                given == null ? List.of() : cited(given, dossier));
    }

    private static Criterion criterion(
            SetText.Criterion criterion, Map<String, Dossier.Given> answers, List<String> asked, Dossier dossier) {
        return new Criterion(
                criterion.code(),
                criterion.text(),
                criterion.max(),
                asked.contains(criterion.code()),
                criterion.items().stream()
                        .map(item -> line(item, answers, dossier))
                        .toList());
    }

    private static Line line(SetText.Item item, Map<String, Dossier.Given> answers, Dossier dossier) {
        var given = answers.get(item.code());
        return new Line(
                item.code(),
                item.text(),
                item.max(),
                item.isAnswerable(),
                given == null ? null : Answer.of(given, cited(given, dossier), item.isShare()));
    }

    /** What was signed names its versions; before, an answer names pieces only. */
    private static List<Cited> cited(Dossier.Given given, Dossier dossier) {
        if (dossier.frozen() != null) {
            return dossier.frozen().stream()
                    .filter(signed -> signed.item().equals(given.item()))
                    .map(signed -> new Cited(signed.evidenceId(), signed.code(), signed.version()))
                    .toList();
        }
        return given.evidence().stream()
                .map(one -> new Cited(one.id(), one.code() == null ? "chưa có mã" : one.code(), null))
                .toList();
    }
}
