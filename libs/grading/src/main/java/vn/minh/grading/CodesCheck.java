package vn.minh.grading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Every line can be named, by one code only, and says something. */
final class CodesCheck {

    /** Codes stand in addresses and evidence codes. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]+([.-][0-9A-Za-z]+)*");

    private final Flaws flaws;
    private final Map<String, String> seen = new HashMap<>();

    private CodesCheck(Flaws flaws) {
        this.flaws = flaws;
    }

    static void of(IndicatorSet set, Flaws flaws) {
        var lines = new CodesCheck(flaws);
        new CodesCheck(flaws).code("/code", set.code());
        Each.of(set.levels(), "/levels", (path, level) -> lines.text(path + "/name", level.name()));
        Each.of(set.groups(), "/groups", lines::group);
        var sources = new CodesCheck(flaws);
        Each.of(set.sources(), "/sources", (path, source) -> {
            sources.code(path + "/key", source.key());
            sources.text(path + "/text", source.text());
        });
    }

    private void group(String path, CriteriaGroup group) {
        line(path, group.code(), group.text());
        Each.of(group.evidenceAreas(), path + "/evidenceAreas", (at, area) -> line(at, area.code(), area.text()));
        Each.of(group.criteria(), path + "/criteria", (at, criterion) -> {
            line(at, criterion.code(), criterion.text());
            Each.of(criterion.items(), at + "/items", this::item);
        });
    }

    private void item(String path, Item item) {
        line(path, item.code(), item.text());
        var ofItem = new CodesCheck(flaws);
        Each.of(item.fields(), path + "/fields", (at, field) -> ofItem.line(at, field.code(), field.text()));
    }

    private void line(String path, String code, String text) {
        code(path + "/code", code);
        text(path + "/text", text);
    }

    private void code(String path, String code) {
        if (!CODE.matcher(code).matches()) {
            flaws.add(FlawCode.CODE_MALFORMED, path, Map.of("value", code));
        }
        var first = seen.putIfAbsent(code, path);
        if (first != null) {
            flaws.add(FlawCode.CODE_REPEATED, path, Map.of("value", code, "first", first));
        }
    }

    private void text(String path, String text) {
        flaws.addIf(text.isBlank(), FlawCode.TEXT_BLANK, path);
    }
}
