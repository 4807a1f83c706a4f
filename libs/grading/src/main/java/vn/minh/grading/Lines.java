package vn.minh.grading;

import java.util.ArrayList;
import java.util.List;

/** Walks a set from top to bottom and collects every line with its provenance. */
final class Lines {

    private final List<Line> found = new ArrayList<>();

    private Lines() {}

    static List<Line> of(IndicatorSet set) {
        var lines = new Lines();
        lines.rules(set);
        Each.of(set.groups(), "/groups", lines::group);
        return List.copyOf(lines.found);
    }

    private void rules(IndicatorSet set) {
        var applicability = set.applicability();
        if (applicability != null) {
            add("/applicability", "Loại đơn vị áp dụng", applicability.provenance());
        }
        add(
                "/scale",
                "Thang điểm " + Vietnamese.number(set.scale().max()),
                set.scale().provenance());
        var scoring = set.scoring();
        if (scoring != null) {
            add("/scoring", "Bước điểm " + Vietnamese.number(scoring.step()), scoring.provenance());
        }
        Each.of(set.levels(), "/levels", (path, level) -> add(path, level.name(), level.provenance()));
        add("/joining", "Cách ghép kết quả các nhóm", set.joining().provenance());
        var effect = set.mandatoryEffect();
        if (effect != null) {
            add("/mandatoryEffect", "Hệ quả khi thiếu điều kiện bắt buộc", effect.provenance());
        }
    }

    private void group(String path, CriteriaGroup group) {
        add(path, group.code() + " " + group.text(), group.provenance());
        Each.of(
                group.evidenceAreas(),
                path + "/evidenceAreas",
                (at, area) -> add(at, area.code() + " " + area.text(), area.provenance()));
        Each.of(group.criteria(), path + "/criteria", this::criterion);
    }

    private void criterion(String path, Criterion criterion) {
        add(path, criterion.code() + " " + criterion.text(), criterion.provenance());
        Each.of(criterion.items(), path + "/items", this::item);
    }

    private void item(String path, Item item) {
        add(path, item.code() + " " + item.text(), item.provenance());
        var notApplicable = item.notApplicable();
        if (notApplicable != null) {
            add(path + "/notApplicable", item.code() + " không áp dụng", notApplicable.provenance());
        }
    }

    private void add(String path, String text, Provenance provenance) {
        found.add(new Line(path, text, provenance));
    }
}
