package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/** Facts about a unit of the directory; the subject is its code. */
public sealed interface OrgUnitEvent extends Event permits OrgUnitRecordedV1 {

    String TOPIC = "minh.assessment.org-unit.v1";
}
