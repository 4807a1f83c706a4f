/** The directory and the assignments, tried. */
@NullMarked
package vn.minh.assessment.organization;

import org.jspecify.annotations.NullMarked;
