/** Indicator sets, tried. */
@NullMarked
package vn.minh.assessment.indicatorset;

import org.jspecify.annotations.NullMarked;
