package vn.minh.review.appeal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.appeal.PanelFinding;

@Entity
@Table(name = "appeal_finding")
@IdClass(PanelFindingRow.Key.class)
class PanelFindingRow {

    record Key(UUID appeal, String item) implements Serializable {}

    @Id
    UUID appeal;

    @Id
    String item;

    @Column(name = "reviewed_points")
    BigDecimal reviewedPoints;

    @Column
    BigDecimal points;

    @Nullable String reason;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static PanelFindingRow of(UUID appeal, PanelFinding finding) {
        var row = new PanelFindingRow();
        row.appeal = appeal;
        row.item = finding.item();
        row.take(finding);
        return row;
    }

    void take(PanelFinding finding) {
        reviewedPoints = finding.reviewedPoints();
        points = finding.points();
        reason = finding.reason();
        recordedBy = finding.recordedBy();
        recordedAt = finding.recordedAt();
    }

    PanelFinding toDomain() {
        return new PanelFinding(item, reviewedPoints, points, reason, recordedBy, recordedAt);
    }
}
