package vn.minh.review.appeal;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All findings of a panel, at most one for each item: whoever of the panel spoke last about it. */
public record PanelFindings(Map<String, PanelFinding> byItem) {

    public static final PanelFindings NONE = new PanelFindings(Map.of());

    public PanelFindings {
        byItem = Map.copyOf(byItem);
    }

    public static PanelFindings of(List<PanelFinding> findings) {
        return new PanelFindings(findings.stream().collect(toMap(PanelFinding::item, finding -> finding)));
    }

    public @Nullable PanelFinding on(String item) {
        return byItem.get(item);
    }

    /** Items the panel finds worth something else than was recognised, in order. */
    public List<String> changed() {
        return byItem.values().stream()
                .filter(PanelFinding::changes)
                .map(PanelFinding::item)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    PanelFindings with(PanelFinding finding) {
        var next = new HashMap<>(byItem);
        next.put(finding.item(), finding);
        return new PanelFindings(next);
    }
}
