/** The authority's review of a unit's dossier (đánh giá ngoài): its states, its rights, what a reviewer may do. */
@NullMarked
package vn.minh.review.externalreview;

import org.jspecify.annotations.NullMarked;
