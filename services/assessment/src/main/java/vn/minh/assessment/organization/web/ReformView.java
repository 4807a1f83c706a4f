package vn.minh.assessment.organization.web;

import java.time.Instant;
import vn.minh.assessment.organization.Effects;
import vn.minh.assessment.organization.RecordedReform;
import vn.minh.assessment.organization.ReformEntry;

/**
 * A reform and what it did.
 *
 * @param document as it can be sent again
 */
record ReformView(
        String code, ReformEntry document, String sha256, Effects effects, String recordedBy, Instant recordedAt) {

    static ReformView of(RecordedReform reform) {
        return new ReformView(
                reform.code(),
                reform.document(),
                reform.sha256(),
                reform.effects(),
                reform.recordedBy(),
                reform.recordedAt());
    }
}
