/** Tests of how self-assessments are kept. */
@NullMarked
package vn.minh.assessment.selfassessment.store;

import org.jspecify.annotations.NullMarked;
