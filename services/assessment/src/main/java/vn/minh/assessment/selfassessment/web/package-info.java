/** Doors to the self-assessments. */
@NullMarked
package vn.minh.assessment.selfassessment.web;

import org.jspecify.annotations.NullMarked;
