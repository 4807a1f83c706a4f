package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Attempt;
import vn.minh.evidence.evidence.web.EvidenceView.ContentKind;

/**
 * A content that may become the next version.
 *
 * @param sha256 as announced, of a file
 * @param address of a link
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplacementView(
        ContentKind content,
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String address,
        String announcedBy,
        Instant announcedAt) {

    static ReplacementView of(Attempt awaited) {
        var shown = Shown.of(awaited);
        return new ReplacementView(
                shown.kind(),
                shown.fileName(),
                shown.size(),
                shown.sha256(),
                shown.address(),
                awaited.by(),
                awaited.at());
    }
}
