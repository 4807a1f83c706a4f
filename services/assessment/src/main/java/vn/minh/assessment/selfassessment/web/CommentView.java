package vn.minh.assessment.selfassessment.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Comment;

/**
 * A comment on a criterion.
 *
 * @param text absent once it was withdrawn
 * @param writtenBy opaque id
 */
record CommentView(
        UUID id,
        String criterion,
        @Nullable String text,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant withdrawnAt,
        long version) {

    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.criterion(),
                comment.withdrawnAt() == null ? comment.text() : null,
                comment.by(),
                comment.at(),
                comment.withdrawnAt(),
                comment.version());
    }
}
