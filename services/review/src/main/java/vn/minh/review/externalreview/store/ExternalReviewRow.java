package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Rejected;
import vn.minh.review.externalreview.Dossier;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Round;
import vn.minh.review.externalreview.State;
import vn.minh.review.externalreview.Status;
import vn.minh.review.externalreview.Work;

@Entity
@Table(name = "external_review")
class ExternalReviewRow {

    private static final TypeReference<Result> RESULT = new TypeReference<>() {};
    private static final TypeReference<Set<String>> ACTORS = new TypeReference<>() {};

    @Id
    UUID id;

    @Column(name = "self_assessment", updatable = false)
    UUID selfAssessment;

    @Column(updatable = false)
    UUID campaign;

    @Column(name = "unit_code", updatable = false)
    String unitCode;

    @Column(name = "unit_name", updatable = false)
    String unitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind", updatable = false)
    UnitKind unitKind;

    @Column(updatable = false)
    String department;

    @Column(name = "authority_code")
    String authorityCode;

    @Column(name = "authority_name")
    String authorityName;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_kind")
    UnitKind authorityKind;

    @Nullable UUID team;

    @Column(name = "school_year", updatable = false)
    String schoolYear;

    @Column(name = "set_code", updatable = false)
    String setCode;

    @Column(name = "set_version", updatable = false)
    int setVersion;

    @Column(name = "set_sha256", updatable = false)
    String setSha256;

    @Column(updatable = false)
    boolean demonstration;

    @Column
    int round;

    @Enumerated(EnumType.STRING)
    @Column
    Status status;

    @Nullable String holder;

    @Column(name = "due_on")
    @Nullable LocalDate dueOn;

    @Nullable String result;

    @Column(name = "proposed_at")
    @Nullable Instant proposedAt;

    @Embedded
    @Nullable Conclusion conclusion;

    @Column(name = "reviewed_by")
    String reviewedBy;

    @Embedded
    ScrutinyColumns second = new ScrutinyColumns();

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Embedded
    LineColumns line = new LineColumns();

    @Version
    long version;

    /** A new row has version 1, the sequence of its first fact. */
    static ExternalReviewRow of(ExternalReview opened, Instant now) {
        var row = new ExternalReviewRow();
        var dossier = opened.dossier();
        row.id = opened.id().value();
        row.selfAssessment = dossier.selfAssessmentId();
        row.campaign = dossier.campaignId();
        row.unitCode = dossier.unit().code();
        row.unitName = dossier.unit().name();
        row.unitKind = dossier.unit().kind();
        row.department = dossier.department();
        row.schoolYear = dossier.schoolYear();
        row.setCode = dossier.set().code();
        row.setVersion = dossier.set().version();
        row.setSha256 = dossier.set().sha256();
        row.demonstration = dossier.demonstration();
        row.openedAt = opened.openedAt();
        row.take(opened, now);
        row.version = 1;
        return row;
    }

    void take(ExternalReview next, Instant now) {
        Rejected.ifStale(next.version(), version);
        authorityCode = next.authority().code();
        authorityName = next.authority().name();
        authorityKind = next.authority().kind();
        team = next.team();
        round = next.round().number();
        reviewedBy = Json.write(next.work().by().stream().sorted().toList());
        status = next.status();
        holder = next.state().holder();
        second.take(next.work().scrutiny());
        conclusion = Conclusion.of(next.state());
        changedAt = now;
        line.take(next);
        switch (next.state()) {
            case State.Opened _, State.Assigned _ -> mark(null, null, null);
            case State.AwaitingUnit awaiting -> mark(awaiting.dueOn(), null, null);
            case State.Proposed proposed -> mark(null, proposed.result(), proposed.at());
            case State.Concluded concluded -> mark(null, concluded.result(), proposedAt);
        }
    }

    private void mark(@Nullable LocalDate due, @Nullable Result proposed, @Nullable Instant at) {
        dueOn = due;
        result = proposed == null ? null : Json.write(proposed);
        proposedAt = at;
    }

    ExternalReview toDomain(List<Round> rounds, Work work) {
        return new ExternalReview(
                new ExternalReview.Id(id), dossier(), authority(), team, rounds, work, state(), openedAt, version);
    }

    Set<String> reviewers() {
        return Json.read(reviewedBy, ACTORS);
    }

    Dossier dossier() {
        return new Dossier(
                selfAssessment,
                campaign,
                new UnitRef(unitCode, unitName, unitKind),
                department,
                schoolYear,
                new IndicatorSetRef(setCode, setVersion, setSha256),
                demonstration);
    }

    UnitRef authority() {
        return new UnitRef(authorityCode, authorityName, authorityKind);
    }

    State state() {
        return switch (status) {
            case OPENED -> new State.Opened();
            case ASSIGNED -> new State.Assigned(there(holder));
            case AWAITING_UNIT -> new State.AwaitingUnit(holder, there(dueOn));
            case PROPOSED -> new State.Proposed(there(holder), decided(), there(proposedAt), line.agreedAt);
            case CONCLUDED -> there(conclusion).with(decided());
        };
    }

    private Result decided() {
        return Json.read(there(result), RESULT);
    }

    /** The table's checks hold it. */
    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
