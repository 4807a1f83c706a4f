/** Doors to the indicator sets. */
@NullMarked
package vn.minh.assessment.indicatorset.web;

import org.jspecify.annotations.NullMarked;
