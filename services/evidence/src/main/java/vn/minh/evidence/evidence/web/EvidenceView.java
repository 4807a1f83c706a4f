package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Attempt;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Contents;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Refusal;
import vn.minh.evidence.evidence.Sight;
import vn.minh.evidence.evidence.State;
import vn.minh.evidence.evidence.UploadPlan;
import vn.minh.evidence.evidence.Version;

/**
 * A piece of evidence as version 1 of the API shows it. File name, media type, size and hash are those of the latest
 * version, before there is one those that were announced. A reviewer is shown the versions that dossiers of her authority
 * seal and nothing else of the contents, the one sealed latest first of all; the description is the one of today.
 *
 * @param content whether a file or a link proves, in the latest version
 * @param address of a link
 * @param capturedAt when the linked page was kept
 * @param code its evidence code; absent until its content is stored
 * @param version of the content, from 1; absent until it is stored
 * @param versions every version that is kept and hers to see, oldest first
 * @param replacement what may become the next version
 * @param refusal why the latest content was refused
 * @param upload how to send the bytes; only while they are awaited, and only to its own unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceView(
        UUID id,
        String unit,
        String criterion,
        List<String> alsoFor,
        String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean stillValid,
        boolean sensitive,
        ContentKind content,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String address,
        @Nullable Instant capturedAt,
        State.Status state,
        @Nullable String code,
        @Nullable Integer version,
        List<VersionView> versions,
        @Nullable ReplacementView replacement,
        @Nullable RefusalView refusal,
        String announcedBy,
        Instant announcedAt,
        @Nullable Instant storedAt,
        @Nullable UploadPlan upload) {

    enum ContentKind {
        FILE,
        LINK;

        static ContentKind of(Content content) {
            return switch (content) {
                case Content.File _ -> FILE;
                case Content.Link _ -> LINK;
            };
        }
    }

    /** @param code stable, for a program; @param why in Vietnamese, with what to do next */
    record RefusalView(String code, String why, String next) {

        static RefusalView of(Refusal refusal) {
            return new RefusalView(
                    refusal.flaw().code(), refusal.flaw().why(), refusal.flaw().next());
        }
    }

    /** For her own unit: whoever moved it sees all of it. */
    static EvidenceView of(Evidence own) {
        return of(new Sight.Own(own), null);
    }

    /** What of it is hers to see. */
    static EvidenceView of(Sight sight, @Nullable UploadPlan upload) {
        var evidence = sight.evidence();
        return switch (evidence.state()) {
            case State.Announced announced -> of(evidence, announced.attempt(), null, null, upload);
            case State.Kept kept -> of(sight, kept.contents(), upload);
            case State.Refused refused -> of(evidence, refused.attempt(), null, refused.refusal(), null);
            case State.Dropped dropped -> {
                var code = dropped.code();
                yield of(evidence, dropped.attempt(), code == null ? null : code.toString(), null, null);
            }
        };
    }

    private static EvidenceView of(
            Evidence evidence,
            Attempt attempt,
            @Nullable String code,
            @Nullable Refusal refusal,
            @Nullable UploadPlan upload) {
        return of(evidence, Shown.of(attempt), code, null, List.of(), null, refusal, upload);
    }

    private static EvidenceView of(Sight sight, Contents contents, @Nullable UploadPlan upload) {
        var current = sight.current().orElseThrow();
        var replacement = contents.replacement();
        return of(
                sight.evidence(),
                Shown.of(current),
                contents.code().toString(),
                current,
                sight.versions().stream().map(VersionView::of).toList(),
                replacement == null || !sight.isWhole() ? null : ReplacementView.of(replacement),
                sight.isWhole() ? contents.refusal() : null,
                upload);
    }

    private static EvidenceView of(
            Evidence evidence,
            Shown shown,
            @Nullable String code,
            @Nullable Version current,
            List<VersionView> versions,
            @Nullable ReplacementView replacement,
            @Nullable Refusal refusal,
            @Nullable UploadPlan upload) {
        var said = evidence.description();
        var capture = current == null ? null : current.capture();
        return new EvidenceView(
                evidence.id().value(),
                evidence.unit(),
                said.criterion(),
                said.alsoFor(),
                said.words().title(),
                said.words().issuer(),
                said.words().documentNumber(),
                said.words().documentDate(),
                said.effect().from(),
                said.effect().to(),
                said.effect().stillValid(),
                said.sensitive(),
                shown.kind(),
                shown.fileName(),
                shown.mediaType(),
                shown.size(),
                shown.sha256(),
                shown.address(),
                capture == null ? null : capture.at(),
                evidence.state().status(),
                code,
                current == null ? null : current.number(),
                versions,
                replacement,
                refusal == null ? null : RefusalView.of(refusal),
                evidence.announcement().by(),
                evidence.announcement().at(),
                current == null ? null : current.storedAt(),
                upload);
    }
}
