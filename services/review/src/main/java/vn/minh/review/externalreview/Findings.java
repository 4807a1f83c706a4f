package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All findings of a review, at most one for each item. */
public record Findings(Map<String, Finding> byItem) {

    public static final Findings NONE = new Findings(Map.of());

    public Findings {
        byItem = Map.copyOf(byItem);
    }

    public static Findings of(List<Finding> findings) {
        return new Findings(findings.stream().collect(toMap(Finding::item, finding -> finding)));
    }

    public @Nullable Finding on(String item) {
        return byItem.get(item);
    }

    /** The points that count: without the findings that must be read again. */
    public Map<String, BigDecimal> standing() {
        return byItem.values().stream()
                .filter(finding -> !finding.reread())
                .collect(toUnmodifiableMap(Finding::item, Finding::points));
    }

    /** Items whose finding must be read again, in order. */
    public List<String> toReread() {
        return byItem.values().stream()
                .filter(Finding::reread)
                .map(Finding::item)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    public boolean isEmpty() {
        return byItem.isEmpty();
    }

    /** Items whose standing finding differs from the unit's points and does not say why, in order. */
    public List<String> unexplained() {
        return byItem.values().stream()
                .filter(finding -> !finding.reread() && finding.isUnexplained())
                .map(Finding::item)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /**
     * Items for which another reader's points are others, in order. What one of them did not score counts as the unit's
     * own; what waits to be read again is not compared.
     */
    public List<String> differingFrom(Findings others) {
        return Stream.concat(byItem.keySet().stream(), others.byItem.keySet().stream())
                .distinct()
                .filter(item -> differs(on(item), others.on(item)))
                .sorted()
                .toList();
    }

    private static boolean differs(@Nullable Finding one, @Nullable Finding other) {
        if (one == null || other == null) {
            var only = one == null ? other : one;
            return only != null && !only.reread() && only.points().compareTo(only.selfPoints()) != 0;
        }
        return !one.reread() && !other.reread() && one.points().compareTo(other.points()) != 0;
    }

    Findings with(Finding finding) {
        var next = new HashMap<>(byItem);
        next.put(finding.item(), finding);
        return new Findings(next);
    }

    Findings without(Predicate<String> items) {
        return new Findings(byItem.entrySet().stream()
                .filter(entry -> !items.test(entry.getKey()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The unit answered these items anew. */
    Findings reopened(Set<String> items) {
        var next = new HashMap<>(byItem);
        next.replaceAll((item, finding) -> items.contains(item) ? finding.toReread() : finding);
        return new Findings(next);
    }
}
