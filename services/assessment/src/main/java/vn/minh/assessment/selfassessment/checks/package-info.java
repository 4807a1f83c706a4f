/** What stands against a signature: rules over any set and its answers, one small type each. */
@NullMarked
package vn.minh.assessment.selfassessment.checks;

import org.jspecify.annotations.NullMarked;
