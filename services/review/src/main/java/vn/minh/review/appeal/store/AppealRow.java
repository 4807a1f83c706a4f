package vn.minh.review.appeal.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.review.appeal.Appeal;
import vn.minh.review.appeal.AppealLine;
import vn.minh.review.appeal.Contested;
import vn.minh.review.appeal.Outcome;
import vn.minh.review.appeal.Panel;
import vn.minh.review.appeal.PanelFindings;
import vn.minh.review.appeal.Plea;
import vn.minh.review.appeal.State;
import vn.minh.review.appeal.Status;

@Entity
@Table(name = "appeal")
class AppealRow {

    private static final TypeReference<List<Plea>> PLEAS = new TypeReference<>() {};
    private static final TypeReference<Result> RESULT = new TypeReference<>() {};

    @Id
    UUID id;

    @Column
    UUID recognition;

    @Column
    UUID review;

    @Column(name = "self_assessment")
    UUID selfAssessment;

    @Column
    UUID campaign;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "unit_name")
    String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    UnitKind unitKind;

    @Column
    String department;

    @Column(name = "school_year")
    String schoolYear;

    @Column(name = "authority_code")
    String authorityCode;

    @Column(name = "authority_name")
    String authorityName;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_kind")
    UnitKind authorityKind;

    @Column
    String pleas;

    @Enumerated(EnumType.STRING)
    @Column
    Status status;

    @Column(name = "filed_by")
    String filedBy;

    @Column(name = "filed_at")
    Instant filedAt;

    @Column(name = "due_on")
    @Nullable LocalDate dueOn;

    @Column(name = "admitted_by")
    @Nullable String admittedBy;

    @Column(name = "admitted_at")
    @Nullable Instant admittedAt;

    @Column
    @Nullable Boolean upheld;

    @Column
    @Nullable String result;

    @Column
    @Nullable String reason;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    @Column(name = "withdrawn_by")
    @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    /** A new row has version 1, the sequence of its first fact. */
    static AppealRow of(Appeal filed) {
        var row = new AppealRow();
        var about = filed.about();
        row.id = filed.id().value();
        row.recognition = about.recognition();
        row.review = about.review();
        row.selfAssessment = about.selfAssessment();
        row.campaign = about.campaign();
        row.unitCode = about.unit().code();
        row.unitName = about.unit().name();
        row.unitKind = about.unit().kind();
        row.department = about.department();
        row.schoolYear = about.schoolYear();
        row.authorityCode = about.authority().code();
        row.authorityName = about.authority().name();
        row.authorityKind = about.authority().kind();
        row.pleas = Json.write(filed.pleas());
        row.filedBy = filed.filedBy();
        row.filedAt = filed.filedAt();
        row.take(filed, filed.filedAt());
        row.version = 1;
        return row;
    }

    /** The moment of the change moves the version also when only child rows changed. */
    void take(Appeal next, Instant now) {
        if (version != next.version()) {
            throw new Rejected(new Stale(next.version(), version));
        }
        status = next.status();
        changedAt = now;
        next.state().admission().ifPresent(admitted -> {
            dueOn = admitted.dueOn();
            admittedBy = admitted.by();
            admittedAt = admitted.at();
        });
        switch (next.state()) {
            case State.Filed _, State.Admitted _ -> {}
            case State.Withdrawn(var by, var at) -> {
                withdrawnBy = by;
                withdrawnAt = at;
            }
            case State.Decided(var _, var outcome, var at) -> decided(outcome, at);
        }
    }

    private void decided(Outcome outcome, Instant at) {
        decidedAt = at;
        reason = outcome.reason();
        upheld = switch (outcome) {
            case Outcome.Upheld(var graded, var _) -> {
                result = Json.write(graded);
                yield true;
            }
            case Outcome.Dismissed _ -> false;
        };
    }

    Appeal toDomain(@Nullable Panel panel, PanelFindings findings) {
        return new Appeal(
                new Appeal.Id(id), about(), Json.read(pleas, PLEAS), findings, state(panel), filedBy, filedAt, version);
    }

    AppealLine toLine(UnitRef accountable) {
        return new AppealLine(id, about(), accountable, status, filedAt, dueOn, upheld, version);
    }

    private Contested about() {
        return new Contested(
                recognition,
                review,
                selfAssessment,
                campaign,
                new UnitRef(unitCode, unitName, unitKind),
                department,
                schoolYear,
                new UnitRef(authorityCode, authorityName, authorityKind));
    }

    private State state(@Nullable Panel panel) {
        return switch (status) {
            case FILED -> new State.Filed();
            case ADMITTED -> admitted(panel);
            case DECIDED -> new State.Decided(admitted(panel), outcome(), requireNonNull(decidedAt));
            case WITHDRAWN -> new State.Withdrawn(requireNonNull(withdrawnBy), requireNonNull(withdrawnAt));
        };
    }

    private State.Admitted admitted(@Nullable Panel panel) {
        return new State.Admitted(
                requireNonNull(panel), requireNonNull(dueOn), requireNonNull(admittedBy), requireNonNull(admittedAt));
    }

    private Outcome outcome() {
        return Boolean.TRUE.equals(upheld)
                ? new Outcome.Upheld(Json.read(requireNonNull(result), RESULT), reason)
                : new Outcome.Dismissed(requireNonNull(reason));
    }
}
