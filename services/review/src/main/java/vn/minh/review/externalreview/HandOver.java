package vn.minh.review.externalreview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * A review went from one authority to another.
 *
 * @param serial from 1, in the order they happened
 * @param reform code of the reform that said so; absent when it was none
 */
public record HandOver(
        int serial,
        UnitRef from,
        UnitRef to,
        Instant at,
        @Nullable String reform) {}
