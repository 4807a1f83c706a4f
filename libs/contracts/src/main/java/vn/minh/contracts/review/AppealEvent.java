package vn.minh.contracts.review;

import vn.minh.contracts.Event;

/** Facts about a unit's appeal against a recognition (khiếu nại); the subject is the appeal. */
public sealed interface AppealEvent extends Event
        permits AppealFiledV1,
                AppealAdmittedV1,
                AppealFindingRecordedV1,
                AppealUpheldV1,
                AppealDismissedV1,
                AppealWithdrawnV1 {

    String TOPIC = "minh.review.appeal.v1";
}
