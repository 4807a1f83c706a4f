/** What evidence and review tell that concerns a self-assessment. */
@NullMarked
package vn.minh.assessment.selfassessment.events;

import org.jspecify.annotations.NullMarked;
