/** Indicator sets (bộ chỉ số): checked once, published, never changed. */
@NullMarked
package vn.minh.assessment.indicatorset;

import org.jspecify.annotations.NullMarked;
