/** A unit asks another panel to look again at what was recognised (khiếu nại): its states, its panel, its rights. */
@NullMarked
package vn.minh.review.appeal;

import org.jspecify.annotations.NullMarked;
