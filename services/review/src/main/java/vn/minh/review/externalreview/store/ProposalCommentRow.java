package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ProposalComment;

@Entity
@Table(name = "proposal_comment")
@IdClass(ProposalCommentRow.Key.class)
class ProposalCommentRow {

    record Key(UUID review, int serial) implements Serializable {}

    @Id
    UUID review;

    @Id
    int serial;

    @Column
    int round;

    @Column
    boolean agreed;

    @Nullable String text;

    @Column(name = "commented_by")
    String commentedBy;

    @Column(name = "commented_at")
    Instant commentedAt;

    static ProposalCommentRow of(UUID review, int serial, ProposalComment comment) {
        var row = new ProposalCommentRow();
        row.review = review;
        row.serial = serial;
        row.round = comment.round();
        row.agreed = comment.agreed();
        row.text = comment.text();
        row.commentedBy = comment.by();
        row.commentedAt = comment.at();
        return row;
    }

    ProposalComment toDomain() {
        return new ProposalComment(round, agreed, text, commentedBy, commentedAt);
    }
}
