package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/**
 * Facts about a person who works in Minh, or a program that works for a unit; the subject is the opaque id in its
 * tokens. Names and addresses stay in the identity provider, where they can be erased.
 */
public sealed interface PersonEvent extends Event
        permits PersonInvitedV1, PositionGivenV1, PositionEndedV1, PersonDisabledV1, PersonEnabledV1 {

    String TOPIC = "minh.assessment.person.v1";
}
