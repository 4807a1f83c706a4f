package vn.minh.assessment.indicatorset.web;

import java.util.List;
import vn.minh.assessment.indicatorset.KnownSet;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.SetDifference;

/** What a version says otherwise than an earlier one: lines and their parts with old and new value. */
record DifferenceView(IndicatorSetRef set, IndicatorSetRef from, List<SetDifference.Change> changes) {

    static DifferenceView of(KnownSet before, KnownSet after) {
        return new DifferenceView(
                after.version().ref(),
                before.version().ref(),
                SetDifference.between(before.content(), after.content()).changes());
    }
}
