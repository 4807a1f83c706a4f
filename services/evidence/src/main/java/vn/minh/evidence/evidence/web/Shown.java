package vn.minh.evidence.evidence.web;

import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Attempt;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Version;
import vn.minh.evidence.evidence.web.EvidenceView.ContentKind;

/** What is shown of a content: of what is kept as it is kept, of what is awaited as it was announced. */
record Shown(
        ContentKind kind,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String address) {

    static Shown of(Attempt attempt) {
        return switch (attempt.content()) {
            case Content.File file ->
                new Shown(
                        ContentKind.FILE,
                        file.name(),
                        file.type().wireName(),
                        file.size(),
                        file.sha256().hex(),
                        null);
            case Content.Link(var address) -> new Shown(ContentKind.LINK, null, null, null, null, address.toString());
        };
    }

    static Shown of(Version version) {
        var announced = of(version.attempt());
        var kept = version.original();
        return new Shown(
                announced.kind(),
                kept.name(),
                kept.type().wireName(),
                kept.size(),
                kept.sha256().hex(),
                announced.address());
    }
}
