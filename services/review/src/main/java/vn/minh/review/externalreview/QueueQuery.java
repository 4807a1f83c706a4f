package vn.minh.review.externalreview;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a queue is asked for.
 *
 * @param after the last entry already seen
 * @param size of the page
 */
public record QueueQuery(
        Reach reach, @Nullable Status state, @Nullable String schoolYear, QueueEntry.@Nullable Key after, int size) {}
