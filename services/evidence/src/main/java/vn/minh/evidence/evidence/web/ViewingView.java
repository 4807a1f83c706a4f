package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Viewing;
import vn.minh.evidence.evidence.Viewings;

/**
 * A look at a piece of evidence as version 1 of the API shows it.
 *
 * @param person opaque id
 * @param unit for which she worked then
 * @param version of the content; absent when nothing was kept yet
 * @param selfAssessmentId the dossier it was looked at for, when that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViewingView(
        String person,
        String unit,
        List<String> roles,
        Viewing.What what,
        @Nullable Integer version,
        @Nullable UUID selfAssessmentId,
        Instant at) {

    static ViewingView of(Viewings.Recorded recorded) {
        var seen = recorded.viewing();
        return new ViewingView(
                seen.by().id(),
                seen.by().unit(),
                seen.by().roles().stream().sorted().toList(),
                seen.what(),
                seen.version(),
                seen.dossier(),
                seen.at());
    }
}
