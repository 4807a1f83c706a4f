package vn.minh.review.interest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.interest.Conflict;

@Entity
@Table(name = "conflict")
class ConflictRow {

    @Id
    UUID id;

    @Column(updatable = false)
    String person;

    @Column(updatable = false)
    String unit;

    @Column(updatable = false)
    String reason;

    @Column(name = "declared_by", updatable = false)
    String declaredBy;

    @Column(name = "declared_at", updatable = false)
    Instant declaredAt;

    @Column(name = "withdrawn_by")
    @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    static ConflictRow of(String person, Conflict conflict) {
        var row = new ConflictRow();
        row.id = conflict.id();
        row.person = person;
        row.unit = conflict.unit();
        row.reason = conflict.reason();
        row.declaredBy = conflict.declaredBy();
        row.declaredAt = conflict.declaredAt();
        row.take(conflict);
        return row;
    }

    void take(Conflict conflict) {
        var withdrawn = conflict.withdrawn();
        withdrawnBy = withdrawn == null ? null : withdrawn.by();
        withdrawnAt = withdrawn == null ? null : withdrawn.at();
    }

    Conflict toDomain() {
        return new Conflict(
                id,
                unit,
                reason,
                declaredBy,
                declaredAt,
                withdrawnBy == null || withdrawnAt == null ? null : new Conflict.Withdrawal(withdrawnBy, withdrawnAt));
    }
}
