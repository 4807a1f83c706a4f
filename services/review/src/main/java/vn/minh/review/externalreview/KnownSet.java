package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Item;
import vn.minh.grading.Place;

/** A version of an indicator set as assessment published it; it never changes. */
public record KnownSet(IndicatorSetRef ref, String status, IndicatorSet set) {

    /** Whether some line of it is unverified. */
    public boolean isDemonstration() {
        return !status.equals("OFFICIAL");
    }

    /** Codes of the items that a reviewer gives points, or finds met. */
    public Set<String> scored() {
        return scored(set);
    }

    static Set<String> scored(IndicatorSet set) {
        return set.places()
                .map(Place::item)
                .filter(item -> switch (item.kind()) {
                    case YES_NO, COUNT, PERCENTAGE, GRADED -> true;
                    case DECLARATION, DERIVED, UNPLACED -> false;
                })
                .map(Item::code)
                .collect(toUnmodifiableSet());
    }
}
