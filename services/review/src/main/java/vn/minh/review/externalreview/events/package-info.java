/** What others say and what the calendar says, turned into moves of a review. */
@NullMarked
package vn.minh.review.externalreview.events;

import org.jspecify.annotations.NullMarked;
