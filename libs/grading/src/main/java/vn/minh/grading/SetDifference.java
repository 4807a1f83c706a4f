package vn.minh.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a set says otherwise than another, line by line.
 *
 * @param changes lines of the earlier version in its order, then those that the later one adds, in its order
 */
public record SetDifference(List<Change> changes) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What a line is. */
    public enum Subject {
        SET,
        LEVEL,
        GROUP,
        EVIDENCE_AREA,
        CRITERION,
        ITEM
    }

    /**
     * One line that differs.
     *
     * @param code of the line; the number of a level
     */
    public record Change(Kind kind, Subject subject, String code, List<Part> parts) {

        public Change {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of a line, e.g. {@code max}.
     *
     * @param before absent when the line did not have it; decimals are plain
     */
    public record Part(
            String name, @Nullable String before, @Nullable String after) {}

    /** A line's name: no two lines of a set share it. */
    record Key(Subject subject, String code) {}

    public SetDifference {
        changes = List.copyOf(changes);
    }

    public static SetDifference between(IndicatorSet from, IndicatorSet to) {
        var before = SetLines.of(from);
        var after = SetLines.of(to);
        var changes = new ArrayList<Change>();
        before.forEach((key, parts) -> {
            var now = after.get(key);
            var kind = now == null ? Kind.REMOVED : Kind.CHANGED;
            add(changes, kind, key, parts(parts, now == null ? Map.of() : now));
        });
        after.forEach((key, parts) -> {
            if (!before.containsKey(key)) {
                add(changes, Kind.ADDED, key, parts(Map.of(), parts));
            }
        });
        return new SetDifference(changes);
    }

    private static void add(List<Change> changes, Kind kind, Key key, List<Part> parts) {
        if (!parts.isEmpty()) {
            changes.add(new Change(kind, key.subject(), key.code(), parts));
        }
    }

    private static List<Part> parts(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashMap<>(before);
        names.putAll(after);
        return names.keySet().stream()
                .map(name -> new Part(name, before.get(name), after.get(name)))
                .filter(part -> part.before() == null || !part.before().equals(part.after()))
                .toList();
    }
}
