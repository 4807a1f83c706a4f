/** Tests of the rules of the checks. */
@NullMarked
package vn.minh.assessment.selfassessment.checks;

import org.jspecify.annotations.NullMarked;
