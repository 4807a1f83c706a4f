package vn.minh.assessment.selfassessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.Comment;
import vn.minh.assessment.selfassessment.SelfAssessment;

@Entity
@Table(name = "comment")
class CommentRow {

    @Id
    UUID id;

    @Column(name = "self_assessment_id", updatable = false)
    UUID selfAssessment;

    @Column(updatable = false)
    String criterion;

    @Column(updatable = false)
    String text;

    @Column(name = "written_by", updatable = false)
    String writtenBy;

    @Column(name = "written_at", updatable = false)
    Instant writtenAt;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    @Version
    long version;

    Comment toDomain() {
        return new Comment(
                id, new SelfAssessment.Id(selfAssessment), criterion, text, writtenBy, writtenAt, withdrawnAt, version);
    }

    void take(Comment next) {
        id = next.id();
        selfAssessment = next.dossier().value();
        criterion = next.criterion();
        text = next.text();
        writtenBy = next.by();
        writtenAt = next.at();
        withdrawnAt = next.withdrawnAt();
    }
}
