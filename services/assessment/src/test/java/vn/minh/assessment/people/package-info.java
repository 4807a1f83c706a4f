/** People of a unit: what is decided about them, by whom, and that it holds. */
@NullMarked
package vn.minh.assessment.people;

import org.jspecify.annotations.NullMarked;
