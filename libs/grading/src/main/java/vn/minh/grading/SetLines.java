package vn.minh.grading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.SetDifference.Key;
import vn.minh.grading.SetDifference.Subject;

/** A set as flat lines of named texts, so that two can be laid beside each other. */
final class SetLines {

    private final Map<Key, Map<String, String>> lines = new LinkedHashMap<>();

    private SetLines() {}

    static Map<Key, Map<String, String>> of(IndicatorSet set) {
        var lines = new SetLines();
        lines.head(set);
        set.levels().forEach(lines::level);
        set.groups().forEach(lines::group);
        return lines.lines;
    }

    private void head(IndicatorSet set) {
        var line = line(Subject.SET, set.code());
        line.put("decision", set.decision().number());
        line.put("decisionDate", set.decision().date().toString());
        line.put("issuer", set.decision().issuer());
        line.put("title", set.decision().title());
        put(line, "english", set.decision().english());
        line.put("appliesTo", String.join(", ", set.appliesTo()));
        line.put("status", set.status().name());
        line.put("complete", String.valueOf(set.complete()));
        line.put("scale", set.scale().kind().name());
        put(line, "scaleMax", set.scale().max());
        put(line, "step", set.scoring() == null ? null : set.scoring().step());
        line.put("joining", set.joining().rule().name());
        var effect = set.mandatoryEffect();
        put(line, "capAtLevel", effect == null ? null : String.valueOf(effect.capAtLevel()));
        line.put("notes", String.join("\n", set.notes()));
        line.put("sources", joined(set.sources(), source -> source.key() + ": " + source.text()));
    }

    private void level(LevelRule level) {
        var line = line(Subject.LEVEL, String.valueOf(level.level()));
        line.put("name", level.name());
        put(line, "text", level.text());
        put(line, "english", level.english());
        line.put("range", level.range().text());
        origin(line, level.provenance());
    }

    private void group(CriteriaGroup group) {
        var line = line(Subject.GROUP, group.code());
        texts(line, group.text(), group.english(), group.note());
        put(line, "max", group.max());
        origin(line, group.provenance());
        group.evidenceAreas().forEach(area -> {
            var of = line(Subject.EVIDENCE_AREA, area.code());
            of.put("group", group.code());
            texts(of, area.text(), area.english(), null);
            of.put("hints", String.join("; ", area.hints()));
            origin(of, area.provenance());
        });
        group.criteria().forEach(criterion -> criterion(group, criterion));
    }

    private void criterion(CriteriaGroup group, Criterion criterion) {
        var line = line(Subject.CRITERION, criterion.code());
        line.put("group", group.code());
        texts(line, criterion.text(), criterion.english(), criterion.note());
        line.put("mandatory", String.valueOf(criterion.mandatory()));
        put(line, "max", criterion.max());
        line.put(
                "levels",
                joined(
                        criterion.levels(),
                        level -> level.level() + ": " + level.range().text()));
        line.put("evidenceHints", String.join("; ", criterion.evidenceHints()));
        origin(line, criterion.provenance());
        criterion.items().forEach(item -> item(criterion, item));
    }

    private void item(Criterion criterion, Item item) {
        var line = line(Subject.ITEM, item.code());
        line.put("criterion", criterion.code());
        line.put("kind", item.kind().name());
        texts(line, item.text(), item.english(), item.note());
        put(line, "max", item.max());
        put(line, "step", item.step());
        line.put("bands", joined(item.bands(), band -> band.range().text() + ": " + Vietnamese.number(band.points())));
        line.put("fields", joined(item.fields(), field -> field.code() + ": " + field.text() + field.choices()));
        var derivation = item.derivation();
        put(line, "derivation", derivation == null ? null : derivation.ofSet() + " ≥ " + derivation.atLeastLevel());
        var exempt = item.notApplicable();
        put(line, "notApplicable", exempt == null ? null : exempt.effect().name());
        origin(line, item.provenance());
    }

    private Map<String, String> line(Subject subject, String code) {
        return lines.computeIfAbsent(new Key(subject, code), _ -> new LinkedHashMap<>());
    }

    private static void texts(Map<String, String> line, String text, @Nullable String english, @Nullable String note) {
        line.put("text", text);
        put(line, "english", english);
        put(line, "note", note);
    }

    private static void origin(Map<String, String> line, Provenance provenance) {
        line.put("confidence", provenance.confidence().name());
        put(line, "source", provenance.source());
    }

    private static void put(Map<String, String> line, String name, @Nullable BigDecimal value) {
        put(line, name, value == null ? null : value.toPlainString());
    }

    private static void put(Map<String, String> line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }

    private static <T> String joined(List<T> parts, Function<T, String> said) {
        return parts.stream().map(said).collect(Collectors.joining("; "));
    }
}
