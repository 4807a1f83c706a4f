package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ministry decision's scoring instrument as data (bộ chỉ số). No rule of any decision stands in code.
 *
 * <p>Canonical text, which is hashed: the JSON of this record with its components in the order written here, absent
 * ones left out, lists always written, decimals as plain strings without trailing zeros, no white space, UTF-8. The
 * constructors bring decimals to their shortest form, so equal sets give equal texts.
 *
 * @param code the decision's short code, e.g. {@code 4725}
 * @param version from 1; a used version never changes
 * @param appliesTo kinds of units, e.g. {@code LOWER_SECONDARY}
 * @param applicability what {@code appliesTo} rests on, where it is not plainly in the decision
 * @param complete whether it may be graded; false (also when left out): readable only, until its points are known
 * @param scoring absent while no points are known
 * @param mandatoryEffect absent: a failed mandatory criterion changes no level
 * @param notes what a reader of the set should know
 */
public record IndicatorSet(
        String code,
        int version,
        Decision decision,
        List<String> appliesTo,
        @Nullable Applicability applicability,
        SetStatus status,
        boolean complete,
        Scale scale,
        @Nullable Scoring scoring,
        List<LevelRule> levels,
        Joining joining,
        @Nullable MandatoryEffect mandatoryEffect,
        List<CriteriaGroup> groups,
        List<Source> sources,
        List<String> notes) {

    public IndicatorSet {
        requireNonNull(code, "code");
        requireNonNull(decision, "decision");
        appliesTo = Lists.orEmpty(appliesTo);
        requireNonNull(status, "status");
        requireNonNull(scale, "scale");
        levels = Lists.orEmpty(levels);
        requireNonNull(joining, "joining");
        groups = Lists.orEmpty(groups);
        sources = Lists.orEmpty(sources);
        notes = Lists.orEmpty(notes);
    }

    /** All items with where they stand, in the set's order. */
    public Stream<Place> places() {
        return groups.stream()
                .flatMap(group -> group.criteria().stream()
                        .flatMap(criterion ->
                                criterion.items().stream().map(item -> new Place(group, criterion, item))));
    }

    /** The same set with other levels, to try them. */
    public IndicatorSet withLevels(List<LevelRule> others) {
        return new IndicatorSet(
                code,
                version,
                decision,
                appliesTo,
                applicability,
                status,
                complete,
                scale,
                scoring,
                others,
                joining,
                mandatoryEffect,
                groups,
                sources,
                notes);
    }

    /** The items that are computed from recognised results, in the set's order. */
    public List<Place> derived() {
        return places().filter(place -> place.item().kind() == ItemKind.DERIVED).toList();
    }

    /** All lines that say where they come from, in the set's order. */
    public List<Line> lines() {
        return Lines.of(this);
    }
}
