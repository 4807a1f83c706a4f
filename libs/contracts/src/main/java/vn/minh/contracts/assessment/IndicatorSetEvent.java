package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/** Facts about one version of an indicator set (bộ chỉ số); the subject is {@code code@version}. */
public sealed interface IndicatorSetEvent extends Event
        permits IndicatorSetDraftedV1, IndicatorSetPublishedV1, CrosswalkRecordedV1, IndicatorSetRetiredV1 {

    String TOPIC = "minh.assessment.indicator-set.v1";
}
