package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/** Facts about who reviews whom, and when; the subject is the assignment. */
public sealed interface ReviewingAssignmentEvent extends Event permits AssignmentChangedV1 {

    String TOPIC = "minh.assessment.reviewing-assignment.v1";
}
