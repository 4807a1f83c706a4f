package vn.minh.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the items of one version of a set follow from those of another (bảng chuyển đổi): answers and evidence walk over
 * it to the later version, and every point that changes on the way is explained.
 */
public record Crosswalk(IndicatorSet from, IndicatorSet to, List<Mapping> mappings) {

    public Crosswalk {
        mappings = List.copyOf(mappings);
    }

    /** What two versions show by themselves: the same code and kind is the same item. Somebody should look at it. */
    public static Crosswalk propose(IndicatorSet from, IndicatorSet to) {
        return new Crosswalk(from, to, MappingProposal.of(from, to));
    }

    /** Everything that stands against using it; empty: it may be used. */
    public List<MappingFault> check() {
        return MappingCheck.of(this);
    }

    /** The way back. What was split is merged again, what was retired is new. */
    public Crosswalk inverse() {
        return new Crosswalk(to, from, mappings.stream().map(Mapping::inverse).toList());
    }

    /**
     * The answers for the later version, as far as they can be carried faithfully.
     *
     * @throws GradingRefused when one of the versions cannot be graded, or an answer was wrong before
     */
    public Carried carry(Answers answers) {
        return new Carrying(this, answers).carried();
    }

    /** What was kept with items of the earlier version, such as evidence, with the items that follow from them. */
    public <E> Map<String, List<E>> follow(Map<String, List<E>> byItem) {
        var followed = new LinkedHashMap<String, List<E>>();
        for (var mapping : mappings) {
            var kept = mapping.from().stream()
                    .flatMap(item -> byItem.getOrDefault(item, List.of()).stream())
                    .distinct()
                    .toList();
            if (!kept.isEmpty()) {
                mapping.to().forEach(item -> followed.put(item, new ArrayList<>(kept)));
            }
        }
        return followed;
    }
}
