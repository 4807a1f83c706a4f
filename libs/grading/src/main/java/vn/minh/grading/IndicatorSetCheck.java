package vn.minh.grading;

import java.util.List;

/** Refuses a set that could grade wrongly, before anybody is graded by it. */
public final class IndicatorSetCheck {

    private IndicatorSetCheck() {}

    /** Every flaw of the set with its line; empty: it may be used. */
    public static List<Flaw> check(IndicatorSet set) {
        var flaws = new Flaws();
        HeadCheck.of(set, flaws);
        CodesCheck.of(set, flaws);
        ReferencesCheck.of(set, flaws);
        RangesCheck.of(set, flaws);
        CriteriaCheck.of(set, flaws);
        SumsCheck.of(set, flaws);
        CompletenessCheck.of(set, flaws);
        return flaws.found();
    }
}
