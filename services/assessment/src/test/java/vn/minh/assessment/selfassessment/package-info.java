/** The self-assessment of a unit, tried. */
@NullMarked
package vn.minh.assessment.selfassessment;

import org.jspecify.annotations.NullMarked;
