/** The authority's decision on a level (công nhận mức độ), its numbers and its register. */
@NullMarked
package vn.minh.review.recognition;

import org.jspecify.annotations.NullMarked;
