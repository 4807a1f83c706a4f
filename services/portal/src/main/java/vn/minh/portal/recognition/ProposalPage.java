package vn.minh.portal.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what waits.
 *
 * @param totals of everything that waits, by level
 */
public record ProposalPage(
        List<Proposal> items,
        @Nullable String next,
        @Nullable List<Total> totals) {

    public record Total(int level, long count) {}

    static final ProposalPage NONE = new ProposalPage(List.of(), null, List.of());

    public ProposalPage {
        items = List.copyOf(items);
    }

    /** How many wait at a level, on whatever page. */
    public long at(int level) {
        return totals == null
                ? 0
                : totals.stream()
                        .filter(total -> total.level() == level)
                        .mapToLong(Total::count)
                        .sum();
    }
}
