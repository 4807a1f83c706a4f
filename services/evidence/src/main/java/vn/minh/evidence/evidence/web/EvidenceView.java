package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.State;
import vn.minh.evidence.evidence.UploadPlan;

/**
 * A piece of evidence as version 1 of the API shows it.
 *
 * @param code its evidence code; absent until its bytes are stored
 * @param version of the content, from 1; absent until its bytes are stored
 * @param refusal why its bytes were refused
 * @param upload how to send the bytes; only while they are awaited, and only to its own unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceView(
        UUID id,
        String unit,
        String criterion,
        String title,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        State.Status state,
        @Nullable String code,
        @Nullable Integer version,
        @Nullable RefusalView refusal,
        String announcedBy,
        Instant announcedAt,
        @Nullable Instant storedAt,
        @Nullable UploadPlan upload) {

    /** @param code stable, for a program; @param why in Vietnamese, with what to do next */
    record RefusalView(String code, String why, String next) {}

    static EvidenceView of(Evidence evidence) {
        return of(evidence, null);
    }

    static EvidenceView of(Evidence evidence, @Nullable UploadPlan upload) {
        var said = evidence.description();
        var file = evidence.file();
        var kept = evidence.state() instanceof State.Kept is ? is : null;
        return new EvidenceView(
                evidence.id().value(),
                evidence.unit(),
                said.criterion(),
                said.title(),
                said.issuer(),
                said.documentNumber(),
                said.documentDate(),
                file.name(),
                file.type().wireName(),
                file.size(),
                file.sha256().hex(),
                evidence.state().status(),
                kept == null ? null : kept.code().toString(),
                kept == null ? null : kept.version(),
                refusal(evidence.state()),
                evidence.announcement().by(),
                evidence.announcement().at(),
                kept == null ? null : kept.storedAt(),
                upload);
    }

    private static @Nullable RefusalView refusal(State state) {
        return state instanceof State.Refused refused
                ? new RefusalView(
                        refused.reason().code(),
                        refused.reason().why(),
                        "Kiểm tra lại tệp rồi khai báo minh chứng mới; minh chứng này không dùng được nữa.")
                : null;
    }
}
