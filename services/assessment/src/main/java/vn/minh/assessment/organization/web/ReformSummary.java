package vn.minh.assessment.organization.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.RecordedReform;

/** A reform in a list: how much it did, not what. */
record ReformSummary(
        String code,
        @Nullable String title,
        @Nullable String decisionNumber,
        @Nullable String decidedOn,
        LocalDate effectiveOn,
        int closed,
        int opened,
        int moved,
        int ended,
        int begun,
        int reassigned,
        Instant recordedAt) {

    static ReformSummary of(RecordedReform reform) {
        var document = reform.document();
        var effects = reform.effects();
        return new ReformSummary(
                reform.code(),
                document.title(),
                document.decisionNumber(),
                document.decidedOn(),
                reform.effectiveOn(),
                effects.closed().size(),
                effects.opened().size(),
                effects.moved().size(),
                effects.ended().size(),
                effects.begun().size(),
                effects.reassigned().size(),
                reform.recordedAt());
    }
}
