/** A unit’s own verdict on itself (tự đánh giá): answers, signature, approval, supplements. */
@NullMarked
package vn.minh.assessment.selfassessment;

import org.jspecify.annotations.NullMarked;
