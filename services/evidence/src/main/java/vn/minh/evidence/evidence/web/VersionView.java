package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Version;
import vn.minh.evidence.evidence.web.EvidenceView.ContentKind;

/**
 * A version that is kept.
 *
 * @param address of a link, with the moment it was kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
        int version,
        ContentKind content,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        @Nullable String address,
        @Nullable Instant capturedAt,
        Instant storedAt) {

    static VersionView of(Version version) {
        var shown = Shown.of(version);
        var original = version.original();
        var capture = version.capture();
        return new VersionView(
                version.number(),
                shown.kind(),
                original.name(),
                original.type().wireName(),
                original.size(),
                original.sha256().hex(),
                shown.address(),
                capture == null ? null : capture.at(),
                version.storedAt());
    }
}
