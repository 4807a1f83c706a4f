package vn.minh.assessment.whatif;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.grading.LevelRule;
import vn.minh.grading.Range;

/**
 * What an officer wants to try, not yet read: either another version of a set, or other levels of the campaign's own.
 *
 * @param levels by number; a level left out keeps its range
 */
public record TrialEntry(
        @Nullable String setCode,
        @Nullable Integer setVersion,
        @Nullable List<@Nullable Threshold> levels) {

    /** The points that are to give a level. */
    public record Threshold(
            @Nullable Integer level,
            @Nullable BigDecimal from,
            boolean fromInclusive,
            @Nullable BigDecimal to,
            boolean toInclusive) {}

    /** Refuses what is neither, or both. */
    void requireOneOfBoth() {
        boolean set = setCode != null || setVersion != null;
        if (set == (levels != null) || (set && (setCode == null || setVersion == null))) {
            var reading = Reading.start();
            reading.fault(
                    "one-of-both",
                    "setCode",
                    "Cần đúng một trong hai: mã và phiên bản của bộ chỉ số muốn thử, hoặc các khoảng điểm của mức.",
                    "Gửi setCode và setVersion, hoặc gửi levels.");
            reading.verify();
        }
    }

    boolean triesLevels() {
        return levels != null;
    }

    /** The campaign's levels with the ranges that are to be tried; refused whole with every fault. */
    List<LevelRule> read(List<LevelRule> own) {
        var reading = Reading.start();
        var known = own.stream().collect(toMap(LevelRule::level, Function.identity()));
        var ranges = new ArrayList<Map.Entry<Integer, Range>>();
        var entries = levels == null ? List.<@Nullable Threshold>of() : levels;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry == null || entry.level() == null || entry.from() == null) {
                reading.missing("levels[" + i + "]");
            } else if (!known.containsKey(entry.level())) {
                reading.fault(
                        "level-unknown",
                        "levels[" + i + "].level",
                        "Bộ chỉ số của đợt không có mức " + entry.level() + ".",
                        "Chỉ thử các mức: " + known.keySet() + ".");
            } else {
                ranges.add(Map.entry(
                        entry.level(),
                        new Range(entry.from(), entry.fromInclusive(), entry.to(), entry.toInclusive())));
            }
        }
        reading.verify();
        var tried = ranges.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last));
        return own.stream()
                .map(rule -> new LevelRule(
                        rule.level(),
                        rule.name(),
                        rule.text(),
                        rule.english(),
                        tried.getOrDefault(rule.level(), rule.range()),
                        rule.provenance()))
                .toList();
    }
}
