package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Finding;

/** What is written about one item, by the reader who holds the dossier or by the second one. */
@MappedSuperclass
abstract class FindingColumns {

    record Key(UUID review, String item) implements Serializable {}

    @Id
    UUID review;

    @Id
    String item;

    @Column(name = "self_points")
    BigDecimal selfPoints;

    @Column
    BigDecimal points;

    @Nullable String reason;

    @Column
    int round;

    @Column
    boolean reread;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    void take(Finding finding) {
        selfPoints = finding.selfPoints();
        points = finding.points();
        reason = finding.reason();
        round = finding.round();
        reread = finding.reread();
        recordedBy = finding.recordedBy();
        recordedAt = finding.recordedAt();
    }

    Finding toDomain() {
        return new Finding(item, selfPoints, points, reason, round, reread, recordedBy, recordedAt);
    }
}
