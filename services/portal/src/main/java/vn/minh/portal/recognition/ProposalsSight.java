package vn.minh.portal.recognition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Section;

/**
 * Everything the page of proposals shows.
 *
 * @param chosen reviews whose box is ticked
 * @param keys of the two forms
 * @param excuse why there are no proposals to show; absent when there are, or none wait
 */
public record ProposalsSight(
        ProposalSearch search,
        ProposalPage page,
        Set<UUID> chosen,
        Keys keys,
        Section<Coverage> coverage,
        @Nullable String excuse) {

    private static final int HIGHEST = 3;

    /** One decision is either real or a demonstration: each of the two is signed by itself. */
    public record Sheet(boolean demonstration, List<Level> levels, String key) {

        public boolean isSignable() {
            return levels.stream().flatMap(level -> level.lines().stream()).anyMatch(Proposal::isReady);
        }

        /** Stands in the ids of the page. */
        public String name() {
            return demonstration ? "trinh-dien" : "chinh-thuc";
        }
    }

    public record Level(int level, List<Proposal> lines) {}

    public List<Sheet> sheets() {
        return Stream.of(false, true)
                .map(demonstration -> new Sheet(demonstration, levels(demonstration), keys.of(demonstration)))
                .filter(sheet -> !sheet.levels().isEmpty())
                .toList();
    }

    /** The highest first. */
    private List<Level> levels(boolean demonstration) {
        return IntStream.rangeClosed(1, HIGHEST)
                .map(i -> HIGHEST + 1 - i)
                .mapToObj(level -> new Level(
                        level,
                        page.items().stream()
                                .filter(line -> line.demonstration() == demonstration && line.level() == level)
                                .toList()))
                .filter(level -> !level.lines().isEmpty())
                .toList();
    }

    public boolean isTicked(Proposal line) {
        return line.isReady() && (search.all() || chosen.contains(line.review()));
    }

    public boolean isEmpty() {
        return page.items().isEmpty() && excuse == null;
    }

    public boolean isDemonstration() {
        return page.items().stream().anyMatch(Proposal::demonstration);
    }
}
