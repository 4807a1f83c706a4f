/** Indicator sets (bộ chỉ số): drafted, published by somebody else, never changed, retired. */
@NullMarked
package vn.minh.assessment.indicatorset;

import org.jspecify.annotations.NullMarked;
