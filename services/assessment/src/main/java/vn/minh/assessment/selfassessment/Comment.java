package vn.minh.assessment.selfassessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;

/**
 * What the council and the head say to each other about a criterion. It is no part of the dossier: nobody reviews it,
 * nothing is told of it.
 *
 * @param withdrawnAt by who wrote it; the text is kept, and shown to nobody
 * @param version 1 as written, 2 withdrawn
 */
public record Comment(
        UUID id,
        SelfAssessment.Id dossier,
        String criterion,
        String text,
        String by,
        Instant at,
        @Nullable Instant withdrawnAt,
        long version) {

    Comment withdraw(Actor actor, Instant now) {
        if (!by.equals(actor.id())) {
            throw new Rejected(new Forbidden(
                    "Chỉ người viết mới được rút góp ý của mình.", "Nhờ người viết rút, hoặc viết góp ý khác."));
        }
        if (withdrawnAt != null) {
            throw new Rejected(new Conflict(
                    "comment-withdrawn", "Góp ý này đã được rút rồi.", "Tải lại danh sách góp ý của tiêu chí."));
        }
        return new Comment(id, dossier, criterion, text, by, at, now, version + 1);
    }
}
