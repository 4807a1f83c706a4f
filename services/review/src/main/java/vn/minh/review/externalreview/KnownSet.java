package vn.minh.review.externalreview;

import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.IndicatorSet;

/** A version of an indicator set as assessment published it; it never changes. */
public record KnownSet(IndicatorSetRef ref, String status, IndicatorSet set) {

    /** Whether some line of it is unverified. */
    public boolean isDemonstration() {
        return !status.equals("OFFICIAL");
    }
}
