package vn.minh.assessment.organization.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.ReformEntry;
import vn.minh.assessment.organization.StepEntry;

/** What stands above the steps of a reform, where they come as a file. */
record ReformHeading(
        @RestQuery @Nullable String code,
        @RestQuery @Nullable String title,
        @RestQuery @Nullable String decisionNumber,
        @RestQuery @Nullable String decidedOn,
        @RestQuery @Nullable String effectiveOn) {

    ReformEntry over(List<StepEntry> steps) {
        return new ReformEntry(code, title, decisionNumber, decidedOn, effectiveOn, List.of(), steps);
    }
}
