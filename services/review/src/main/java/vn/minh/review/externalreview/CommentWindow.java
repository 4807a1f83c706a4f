package vn.minh.review.externalreview;

import java.time.LocalDate;
import vn.minh.domain.Vietnam;

/**
 * The days a unit has for its comments on a proposal. Its agreement ends them at once; every proposal begins them anew.
 *
 * @param days counted from the day of the proposal, which is the first; 0: none
 */
public record CommentWindow(State.Proposed proposed, int days) {

    /** Vietnam. */
    public LocalDate lastDay() {
        return Vietnam.dayOf(proposed.at()).plusDays(days - 1L);
    }

    public boolean isOpen(LocalDate today) {
        return proposed.agreedAt() == null && !today.isAfter(lastDay());
    }
}
