package vn.minh.publication.reconciliation.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Way;
import vn.minh.publication.reconciliation.Reconciliation;
import vn.minh.publication.reconciliation.ReconciliationState;
import vn.minh.publication.reconciliation.ReconciliationState.Compared;
import vn.minh.publication.reconciliation.ReconciliationState.Lapsed;
import vn.minh.publication.reconciliation.ReconciliationState.Repaired;
import vn.minh.publication.reconciliation.ReconciliationState.Started;
import vn.minh.publication.reconciliation.Tally;

@Entity
@Table(name = "reconciliation")
class ReconciliationRow {

    private static final long FIRST_VERSION = 1;

    @Id
    UUID id;

    @Version
    long version;

    @Column(insertable = false, updatable = false)
    long position;

    @Column
    String target;

    @Column
    String department;

    @Column(name = "set_code")
    String setCode;

    @Column(name = "school_year")
    String schoolYear;

    @Column
    String way;

    @Column(name = "started_by")
    @Nullable String startedBy;

    @Column(name = "clock_day")
    @Nullable LocalDate clockDay;

    @Column(name = "started_at")
    Instant startedAt;

    @Column
    String status;

    @Column(name = "wait_until")
    @Nullable Instant waitUntil;

    @Column
    @Nullable Integer records;

    @Column
    @Nullable Integer differences;

    @Column(name = "under_way")
    @Nullable Integer underWay;

    @Column(name = "compared_at")
    @Nullable Instant comparedAt;

    @Column
    @Nullable Integer repaired;

    @Column
    @Nullable Integer unrepaired;

    @Column(name = "repaired_by")
    @Nullable String repairedBy;

    @Column(name = "repaired_at")
    @Nullable Instant repairedAt;

    @Column(name = "lapsed_at")
    @Nullable Instant lapsedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReconciliationRow() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    ReconciliationRow(Reconciliation first, Instant now) {
        id = first.id().value();
        target = first.scope().target();
        department = first.scope().department();
        setCode = first.scope().set();
        schoolYear = first.scope().schoolYear();
        way = first.way().name();
        startedBy = first.startedBy();
        clockDay = first.day();
        startedAt = first.startedAt();
        version = first.version();
        take(first, now);
        version = FIRST_VERSION;
    }

    Reconciliation toDomain() {
        return new Reconciliation(
                new Reconciliation.Id(id),
                new Scope(target, department, setCode, schoolYear),
                Way.valueOf(way),
                startedBy,
                clockDay,
                startedAt,
                state(),
                version);
    }

    final void take(Reconciliation next, Instant now) {
        if (version != next.version()) {
            throw new Rejected(new Stale(next.version(), version));
        }
        status = next.state().status().name();
        changedAt = now;
        waitUntil = null;
        switch (next.state()) {
            case Started(var until) -> waitUntil = until;
            case Compared(var tally, var at) -> take(tally, at);
            case Repaired done -> {
                take(done.tally(), done.comparedAt());
                repaired = done.repaired();
                unrepaired = done.left();
                repairedBy = done.by();
                repairedAt = done.at();
            }
            case Lapsed(var at) -> lapsedAt = at;
        }
    }

    private void take(Tally tally, Instant at) {
        records = tally.records();
        differences = tally.differences();
        underWay = tally.underWay();
        comparedAt = at;
    }

    private ReconciliationState state() {
        return switch (ReconciliationState.Status.valueOf(status)) {
            case STARTED -> new Started(requireNonNull(waitUntil));
            case COMPARED -> new Compared(tally(), requireNonNull(comparedAt));
            case REPAIRED ->
                new Repaired(
                        tally(),
                        requireNonNull(comparedAt),
                        requireNonNull(repaired),
                        requireNonNull(unrepaired),
                        requireNonNull(repairedBy),
                        requireNonNull(repairedAt));
            case LAPSED -> new Lapsed(requireNonNull(lapsedAt));
        };
    }

    private Tally tally() {
        return new Tally(requireNonNull(records), requireNonNull(differences), requireNonNull(underWay));
    }
}
