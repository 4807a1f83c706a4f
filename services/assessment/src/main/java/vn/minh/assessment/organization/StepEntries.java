package vn.minh.assessment.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes steps down as a person would send them: one entry for all that go the same way, in the order of their codes. */
final class StepEntries {

    private final Map<String, TreeSet<String>> merged = new TreeMap<>();
    private final Map<String, TreeMap<String, TreeSet<String>>> split = new TreeMap<>();
    private final Map<String, TreeMap<String, TreeSet<String>>> transferred = new TreeMap<>();
    private final List<StepEntry> closed = new ArrayList<>();

    private StepEntries() {}

    static List<StepEntry> of(List<Step> steps) {
        var entries = new StepEntries();
        steps.stream().distinct().sorted(Comparator.comparing(Step::text)).forEach(entries::take);
        return entries.written();
    }

    private void take(Step step) {
        switch (step) {
            case Step.Merge(var from, var into) ->
                merged.computeIfAbsent(into, _ -> new TreeSet<>()).add(from);
            case Step.Split(var from, var to, var unit) -> {
                var taken = split.computeIfAbsent(from, _ -> new TreeMap<>()).computeIfAbsent(to, _ -> new TreeSet<>());
                if (unit != null) {
                    taken.add(unit);
                }
            }
            case Step.Transfer(var from, var to, var unit) ->
                transferred
                        .computeIfAbsent(from, _ -> new TreeMap<>())
                        .computeIfAbsent(to, _ -> new TreeSet<>())
                        .add(unit);
            case Step.Close(var unit, var successor) ->
                closed.add(new StepEntry("CLOSE", List.of(unit), successor, null, null));
        }
    }

    private List<StepEntry> written() {
        var written = new ArrayList<StepEntry>();
        merged.forEach((into, from) -> written.add(new StepEntry("MERGE", List.copyOf(from), into, null, null)));
        split.forEach((from, parts) -> written.add(new StepEntry("SPLIT", List.of(from), null, null, parts(parts))));
        transferred.forEach((from, targets) -> targets.forEach(
                (to, units) -> written.add(new StepEntry("TRANSFER", List.of(from), to, List.copyOf(units), null))));
        written.addAll(closed);
        return written;
    }

    private static List<StepEntry.Part> parts(Map<String, TreeSet<String>> parts) {
        return parts.entrySet().stream()
                .map(part -> new StepEntry.Part(part.getKey(), List.copyOf(part.getValue())))
                .toList();
    }
}
