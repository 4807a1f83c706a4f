package vn.minh.assessment.whatif.web;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.whatif.Outcome;
import vn.minh.assessment.whatif.Tally;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;
import vn.minh.grading.GroupVerdict;
import vn.minh.grading.TraceChange;
import vn.minh.grading.Verdict;

/**
 * Who would change level, and why.
 *
 * @param proposal true when answers were carried over a crosswalk that nobody recorded
 * @param levels how many units went from which level to which, those that stay among them
 */
record WhatIfView(
        IndicatorSetRef set,
        boolean proposal,
        int dossiers,
        int changed,
        List<Tally.Moved> levels,
        List<Unit> units,
        List<Outcome.Ungradable> ungradable) {

    /**
     * @param open items that would have to be answered anew; they count nothing here
     */
    record Unit(
            UUID dossier,
            UnitRef unit,
            int before,
            int after,
            List<Group> groups,
            List<TraceChange> why,
            List<String> open,
            List<String> carrying) {}

    /** A group that only one of the sets has, has no points in the other. */
    record Group(
            String code,
            @Nullable BigDecimal pointsBefore,
            @Nullable Integer levelBefore,
            @Nullable BigDecimal pointsAfter,
            @Nullable Integer levelAfter) {}

    static WhatIfView of(Tally tally) {
        return new WhatIfView(
                tally.tried(),
                tally.restsOnAProposal(),
                tally.dossiers(),
                tally.changed().size(),
                tally.moved(),
                tally.changed().stream().map(WhatIfView::unit).toList(),
                tally.ungradable());
    }

    private static Unit unit(Outcome.Changed changed) {
        return new Unit(
                changed.dossier(),
                changed.unit(),
                changed.before().level(),
                changed.after().level(),
                groups(changed.before(), changed.after()),
                changed.why(),
                changed.open(),
                changed.carrying());
    }

    private static List<Group> groups(Verdict before, Verdict after) {
        var was = before.groups().stream().collect(toMap(GroupVerdict::code, Function.identity()));
        var is = after.groups().stream().collect(toMap(GroupVerdict::code, Function.identity()));
        return Stream.concat(before.groups().stream(), after.groups().stream())
                .map(GroupVerdict::code)
                .distinct()
                .map(code -> group(code, was.get(code), is.get(code)))
                .toList();
    }

    private static Group group(String code, @Nullable GroupVerdict was, @Nullable GroupVerdict is) {
        return new Group(
                code,
                was == null ? null : was.points(),
                was == null ? null : was.level(),
                is == null ? null : is.points(),
                is == null ? null : is.level());
    }
}
