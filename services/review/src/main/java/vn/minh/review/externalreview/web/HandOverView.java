package vn.minh.review.externalreview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.HandOver;

/**
 * How a review went from one authority to another.
 *
 * @param handedOverOn the day in Viet Nam
 * @param reform code of the reform that said so; absent when it was none
 */
record HandOverView(
        int serial,
        UnitRef from,
        UnitRef to,
        Instant handedOverAt,
        LocalDate handedOverOn,
        @Nullable String reform) {

    /** All of one review, in order. */
    record All(List<HandOverView> items) {}

    static HandOverView of(HandOver over) {
        return new HandOverView(
                over.serial(), over.from(), over.to(), over.at(), Vietnam.dayOf(over.at()), over.reform());
    }

    static List<HandOverView> of(List<HandOver> all) {
        return all.stream().map(HandOverView::of).toList();
    }
}
