/** Self-assessments, answers, frozen rounds and known evidence in PostgreSQL. */
@NullMarked
package vn.minh.assessment.selfassessment.store;

import org.jspecify.annotations.NullMarked;
