package vn.minh.portal.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.evidence.Piece;

/**
 * An upload as the script sees it.
 *
 * @param page of the piece
 * @param version what its next move must be based on
 * @param looking whether the content is being looked at right now
 * @param plan how to send what is missing; absent when nothing is awaited
 * @param sha256 of the awaited file: another file is not the one that was announced
 * @param why it was not taken, with what to do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadView(
        UUID id,
        String page,
        long version,
        Settled settled,
        boolean looking,
        @Nullable Map<String, Object> plan,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable String code,
        @Nullable String why) {

    static UploadView of(Piece piece, long version) {
        var awaited = piece.replacement();
        return new UploadView(
                piece.id(),
                piece.page(),
                version,
                Settled.of(piece),
                piece.isChecking(),
                piece.upload(),
                awaited == null ? piece.sha256() : awaited.sha256(),
                awaited == null ? piece.size() : awaited.size(),
                piece.code(),
                why(piece));
    }

    private static @Nullable String why(Piece piece) {
        var refused = piece.refusal();
        return refused == null ? null : refused.why() + (refused.next() == null ? "" : " " + refused.next());
    }
}
