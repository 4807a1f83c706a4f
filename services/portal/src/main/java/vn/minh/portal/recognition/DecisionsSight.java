package vn.minh.portal.recognition;

import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/** @param next where the following page begins; absent on the last */
public record DecisionsSight(
        DecisionSearch search,
        Section<Decision> decisions,
        @Nullable String next) {

    public boolean isDemonstration() {
        return decisions.items().stream().anyMatch(Decision::demonstration);
    }
}
