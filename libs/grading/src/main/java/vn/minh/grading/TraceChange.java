package vn.minh.grading;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step that two verdicts on the same unit take differently.
 *
 * @param subject code of the item, the group or the set
 * @param before the earlier verdict's sentence; absent where it has no such step
 * @param after the later verdict's
 */
public record TraceChange(
        String subject, @Nullable String before, @Nullable String after) {

    private enum Step {
        POINTS,
        LEVEL,
        CAP,
        JOINED
    }

    private record Key(Step step, String subject) {}

    /** In the order of the earlier trace, then what only the later one has. */
    public static List<TraceChange> between(Verdict before, Verdict after) {
        var was = sentences(before);
        var is = sentences(after);
        var keys = new LinkedHashMap<>(was);
        is.forEach(keys::putIfAbsent);
        return keys.keySet().stream()
                .map(key -> new TraceChange(key.subject(), was.get(key), is.get(key)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Map<Key, String> sentences(Verdict verdict) {
        return verdict.trace().stream()
                .collect(toMap(
                        line -> new Key(step(line.rule()), line.subject()),
                        TraceLine::sentence,
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static Step step(Rule rule) {
        if (rule.givesPoints()) {
            return Step.POINTS;
        }
        return switch (rule) {
            case GROUP_LEVEL, TOTAL_LEVEL -> Step.LEVEL;
            case GROUP_CAP, TOTAL_CAP -> Step.CAP;
            default -> Step.JOINED;
        };
    }
}
