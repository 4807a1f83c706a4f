package vn.minh.assessment.selfassessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.grading.IndicatorSet;

/**
 * Which of a dossier's items may be worked on: all until the council signs, those of the named criteria while a
 * supplement is open.
 *
 * @param criteria absent: all
 */
record OpenWork(@Nullable List<String> criteria) {

    /** Refused where nothing may be worked on. */
    static OpenWork of(SelfAssessment dossier, String move) {
        return switch (dossier.state()) {
            case State.Opened _, State.Draft _ -> new OpenWork(null);
            case State.Returned returned -> new OpenWork(returned.criteria());
            case State.CouncilSigned _, State.Approved _ ->
                throw new Rejected(new IllegalMove(
                        SelfAssessment.WHAT, dossier.state().status().name(), move));
        };
    }

    /** As far as a signature is concerned: outside a supplement everything counts. */
    static OpenWork orAll(State state) {
        return new OpenWork(state instanceof State.Returned returned ? returned.criteria() : null);
    }

    boolean includes(IndicatorSet set, String item) {
        return criteria == null || Supplement.isOpen(criteria, set, item);
    }

    void require(IndicatorSet set, String item) {
        if (criteria != null) {
            Supplement.requireOpen(criteria, set, item);
        }
    }
}
