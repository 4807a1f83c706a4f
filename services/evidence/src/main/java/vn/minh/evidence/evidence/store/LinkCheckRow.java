package vn.minh.evidence.evidence.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.LinkCheck;

/** The latest look at one linked page; only read through this class, since looks are written side by side. */
@Entity
@Table(name = "link_check")
@IdClass(LinkCheckRow.Key.class)
class LinkCheckRow {

    record Key(UUID evidenceId, int version) {}

    @Id
    @Column(name = "evidence_id")
    UUID evidenceId;

    @Id
    int version;

    @Enumerated(EnumType.STRING)
    LinkCheck.Outcome outcome = LinkCheck.Outcome.SAME;

    @Enumerated(EnumType.STRING)
    LinkOutcome told = LinkOutcome.SAME;

    Instant since = Instant.EPOCH;

    @Column(name = "checked_at")
    Instant checkedAt = Instant.EPOCH;

    @Nullable Integer status;

    @Nullable String title;

    @Nullable String why;

    @Column(name = "failed_days")
    int failedDays;

    @Column(name = "failed_on")
    @Nullable LocalDate failedOn;

    LinkCheck toDomain() {
        return new LinkCheck(
                new Evidence.Id(evidenceId),
                version,
                new LinkCheck.Now(outcome, checkedAt, since, status, title, why),
                told,
                new LinkCheck.Failures(failedDays, failedOn));
    }
}
