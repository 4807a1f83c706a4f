package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/**
 * Facts about the council (hội đồng tự đánh giá) that works on one dossier; the subject is the dossier.
 */
public sealed interface CouncilEvent extends Event
        permits CouncilFoundedV1, CouncilChangedV1, CriteriaAssignedV1, ContributorsAskedV1 {

    String TOPIC = "minh.assessment.council.v1";
}
