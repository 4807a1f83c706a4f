package vn.minh.publication.delivery.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;

@Entity
@Table(name = "delivery")
class DeliveryRow {

    private static final long FIRST_VERSION = 1;

    @Id
    UUID id;

    @Version
    long version;

    @Column(insertable = false, updatable = false)
    long position;

    @Column(name = "record_key")
    String recordKey;

    @Column
    String target;

    @Column(name = "self_assessment_id")
    UUID selfAssessmentId;

    @Column
    String unit;

    @Column
    @Nullable String authority;

    @Column
    String department;

    @Column(name = "school_year")
    String schoolYear;

    @Column(name = "set_code")
    String setCode;

    @Column
    String kind;

    @Column
    int revision;

    @Column
    String told;

    @Column
    @ColumnTransformer(read = "record::text", write = "cast(cast(? as text) as jsonb)")
    String record;

    @Column
    String status;

    @Column(name = "status_at")
    Instant statusAt;

    /** When the clock has something to do with it; absent when only a receipt or a person moves it. */
    @Column(name = "due_at")
    @Nullable Instant dueAt;

    @Column
    int attempt;

    @Column
    @Nullable String receipt;

    @Column
    @Nullable String reason;

    @Column
    @Nullable String detail;

    @Column(name = "changed_at")
    Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DeliveryRow() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    DeliveryRow(Delivery first, Instant now) {
        id = first.id().value();
        recordKey = first.recordKey();
        target = first.target();
        version = first.version();
        take(first, now);
        version = FIRST_VERSION;
    }

    Delivery toDomain() {
        return new Delivery(
                new Delivery.Id(id), target, selfAssessmentId, RecordJson.read(told, record), state(), version);
    }

    final void take(Delivery next, Instant now) {
        if (version != next.version()) {
            throw new Rejected(new Stale(next.version(), version));
        }
        selfAssessmentId = next.selfAssessmentId();
        take(next.record());
        status = next.state().status().name();
        changedAt = now;
        switch (next.state()) {
            case Pending(var since) -> mark(since, since, 0, null, null, null);
            case Sent(var n, var at, var until) -> mark(at, until, n, null, null, null);
            case Retrying(var n, var retryAt) -> mark(now, retryAt, n, null, null, null);
            case Parked(var n, var at) -> mark(at, null, n, null, null, null);
            case Accepted(var number, var at) -> mark(at, null, 0, number, null, null);
            case DeliveryState.Rejected(var why, var words, var at) -> mark(at, null, 0, null, why, words);
        }
    }

    private void take(SectorUpdateEvent next) {
        unit = next.unit().code();
        authority = next.authority() == null ? null : next.authority().code();
        department = next.department();
        schoolYear = next.schoolYear();
        setCode = next.set().code();
        kind = next.kind().name();
        revision = next.revision();
        told = RecordJson.Told.of(next).name();
        record = RecordJson.write(next);
    }

    private DeliveryState state() {
        return switch (DeliveryState.Status.valueOf(status)) {
            case PENDING -> new Pending(statusAt);
            case SENT -> new Sent(attempt, statusAt, requireNonNull(dueAt));
            case RETRYING -> new Retrying(attempt, requireNonNull(dueAt));
            case PARKED -> new Parked(attempt, statusAt);
            case ACCEPTED -> new Accepted(requireNonNull(receipt), statusAt);
            case REJECTED -> new DeliveryState.Rejected(requireNonNull(reason), requireNonNull(detail), statusAt);
        };
    }

    private void mark(
            Instant at,
            @Nullable Instant due,
            int attempts,
            @Nullable String number,
            @Nullable String why,
            @Nullable String words) {
        statusAt = at;
        dueAt = due;
        attempt = attempts;
        receipt = number;
        reason = why;
        detail = words;
    }
}
