package vn.minh.review.externalreview;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wrote about one item, not yet checked.
 *
 * @param met for yes-no items, instead of points
 * @param points for all others: a decimal as text
 */
public record Remark(
        String item,
        @Nullable Boolean met,
        @Nullable String points,
        @Nullable String reason) {}
