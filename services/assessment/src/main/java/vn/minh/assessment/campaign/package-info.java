/** Campaigns (đợt đánh giá) of a department. */
@NullMarked
package vn.minh.assessment.campaign;

import org.jspecify.annotations.NullMarked;
