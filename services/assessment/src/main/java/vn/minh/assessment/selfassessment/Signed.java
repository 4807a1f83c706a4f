package vn.minh.assessment.selfassessment;

import vn.minh.domain.Transition;

/** What signing came to: the step, and what it froze for the head to see. */
record Signed(Transition<SelfAssessment> step, Frozen frozen) {}
