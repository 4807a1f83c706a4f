package vn.minh.grading;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.Carried.Explanation;
import vn.minh.grading.Carried.Reason;

/**
 * Carries answers over a crosswalk. Facts (yes or no, a count that bands weigh, a declaration) are true under the later
 * version too and are carried, whatever they give there; points that somebody judged are carried only where they are
 * judged on the same scale. Everything else is open.
 */
final class Carrying {

    private final Crosswalk crosswalk;
    private final Answers answers;
    private final Map<String, Place> before;
    private final Map<String, Place> after;
    private final Map<String, Given> carried = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<Mapping, Reason> reasons = new HashMap<>();

    Carrying(Crosswalk crosswalk, Answers answers) {
        this.crosswalk = crosswalk;
        this.answers = answers;
        this.before = byCode(crosswalk.from());
        this.after = byCode(crosswalk.to());
    }

    Carried carried() {
        var had = points(Grading.soFar(crosswalk.from(), answers));
        crosswalk.mappings().forEach(this::carry);
        var all = Answers.of(carried);
        var has = points(Grading.soFar(crosswalk.to(), all));
        var explanations = new ArrayList<Explanation>();
        for (var mapping : crosswalk.mappings()) {
            var was = sum(mapping.from(), had);
            var is = sum(mapping.to(), has);
            var reason = reasons.get(mapping);
            if (reason != null || was.compareTo(is) != 0) {
                var why = reason == null ? unopened(mapping) : reason;
                explanations.add(new Explanation(why, mapping.from(), mapping.to(), was, is, numbers(mapping)));
            }
        }
        var inOrder = crosswalk.to().places().map(place -> place.item().code()).filter(open::contains);
        return new Carried(all, inOrder.toList(), explanations);
    }

    private void carry(Mapping mapping) {
        var reason = switch (mapping.kind()) {
            case EQUAL, MOVED -> one(mapping.from().getFirst(), mapping.to().getFirst());
            case SPLIT -> answers.to(mapping.from().getFirst()) == null ? null : Reason.SPLIT;
            case MERGED -> merged(mapping);
            case RETIRED -> null;
            case NEW -> anyAnswerable(mapping.to()) ? Reason.NEW : null;
        };
        if (reason != null) {
            reasons.put(mapping, reason);
            mapping.to().stream()
                    .filter(item -> place(after, item).item().kind().answerable())
                    .forEach(open::add);
        }
    }

    /** Why the answer cannot be carried; nothing when it was, or there was none. */
    private @Nullable Reason one(String from, String to) {
        var given = answers.to(from);
        if (given == null) {
            return null;
        }
        var was = place(before, from).item();
        var is = place(after, to).item();
        if (was.kind() != is.kind()) {
            return Reason.OTHER_KIND;
        }
        if (was.kind() == ItemKind.DERIVED && !Objects.equals(was.derivation(), is.derivation())) {
            return Reason.NOT_ACCEPTED;
        }
        boolean judged = !given.notApplicable() && isJudged(is);
        if (judged && (!isJudged(was) || was.maxPoints().compareTo(is.maxPoints()) != 0)) {
            return isJudged(was) ? Reason.OTHER_MAXIMUM : Reason.NOT_ACCEPTED;
        }
        var now = judged ? given : withoutPoints(given);
        if (!AnswerCheck.of(crosswalk.to(), place(after, to), now).isEmpty()) {
            return Reason.NOT_ACCEPTED;
        }
        carried.put(to, now);
        return null;
    }

    /** Judged points add up where the scales do; nothing else does. */
    private @Nullable Reason merged(Mapping mapping) {
        var parts = mapping.from().stream().map(answers::to).toList();
        if (parts.stream().allMatch(given -> given == null)) {
            return null;
        }
        var target = place(after, mapping.to().getFirst());
        var items =
                mapping.from().stream().map(code -> place(before, code).item()).toList();
        boolean graded = target.item().kind() == ItemKind.GRADED
                && items.stream().allMatch(item -> item.kind() == ItemKind.GRADED)
                && parts.stream().allMatch(given -> given != null && given.points() != null);
        var max = Sum.of(items.stream().map(Item::maxPoints));
        if (!graded || max.compareTo(target.item().maxPoints()) != 0) {
            return Reason.MERGED;
        }
        var sum = Sum.of(
                parts.stream().map(given -> requireNonNull(requireNonNull(given).points())));
        var given = new Given(null, null, sum, null);
        if (!AnswerCheck.of(crosswalk.to(), target, given).isEmpty()) {
            return Reason.MERGED;
        }
        carried.put(target.item().code(), given);
        return null;
    }

    private boolean anyAnswerable(List<String> items) {
        return items.stream().anyMatch(item -> place(after, item).item().kind().answerable());
    }

    private static boolean isJudged(Item item) {
        return item.kind() == ItemKind.GRADED
                || ((item.kind() == ItemKind.COUNT || item.kind() == ItemKind.PERCENTAGE)
                        && item.bands().isEmpty());
    }

    private static Given withoutPoints(Given given) {
        return new Given(given.met(), given.amount(), null, given.fields(), given.notApplicable());
    }

    private static Reason unopened(Mapping mapping) {
        return mapping.kind() == Mapping.Kind.RETIRED ? Reason.RETIRED : Reason.OTHER_RULE;
    }

    private Map<String, String> numbers(Mapping mapping) {
        if (mapping.from().size() != 1 || mapping.to().size() != 1) {
            return Map.of();
        }
        var was = place(before, mapping.from().getFirst()).item();
        var is = place(after, mapping.to().getFirst()).item();
        return Map.of(
                "kind", was.kind().label(),
                "kindNow", is.kind().label(),
                "max", Vietnamese.number(was.maxPoints()),
                "maxNow", Vietnamese.number(is.maxPoints()));
    }

    private static Place place(Map<String, Place> places, String item) {
        return requireNonNull(places.get(item), "a crosswalk that was not checked");
    }

    private static BigDecimal sum(List<String> items, Map<String, BigDecimal> points) {
        return Sum.of(items.stream().map(item -> points.getOrDefault(item, BigDecimal.ZERO)));
    }

    private static Map<String, BigDecimal> points(Verdict verdict) {
        return verdict.items().stream().collect(toMap(TraceLine::subject, TraceLine::points));
    }

    private static Map<String, Place> byCode(IndicatorSet set) {
        return set.places().collect(toMap(place -> place.item().code(), Function.identity()));
    }
}
