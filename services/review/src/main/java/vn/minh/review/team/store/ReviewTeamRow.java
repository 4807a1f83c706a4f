package vn.minh.review.team.store;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Rejected;
import vn.minh.review.team.Charter;
import vn.minh.review.team.Founding;
import vn.minh.review.team.Period;
import vn.minh.review.team.ReviewTeam;
import vn.minh.review.team.State;
import vn.minh.review.team.Status;

@Entity
@Table(name = "review_team")
class ReviewTeamRow {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID campaign;

    @Column(name = "authority_code", updatable = false)
    String authorityCode;

    @Column(name = "authority_name", updatable = false)
    String authorityName;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_kind", updatable = false)
    UnitKind authorityKind;

    @Column(updatable = false)
    String department;

    @Column
    String name;

    @Column
    boolean blind;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Column(name = "decision_number", updatable = false)
    String decisionNumber;

    @Column(name = "decided_on", updatable = false)
    LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column
    Status status;

    @Column(name = "founded_by", updatable = false)
    String foundedBy;

    @Column(name = "founded_at", updatable = false)
    Instant foundedAt;

    @Column(name = "dissolved_by")
    @Nullable String dissolvedBy;

    @Column(name = "dissolved_at")
    @Nullable Instant dissolvedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    /** A new row has version 1, the sequence of its first fact. */
    static ReviewTeamRow of(ReviewTeam team, Instant now) {
        var row = new ReviewTeamRow();
        row.id = team.id().value();
        row.campaign = team.campaign();
        row.authorityCode = team.authority().code();
        row.authorityName = team.authority().name();
        row.authorityKind = team.authority().kind();
        row.department = team.department();
        row.decisionNumber = team.founding().number();
        row.decidedOn = team.founding().decidedOn();
        row.foundedBy = team.founding().by();
        row.foundedAt = team.founding().at();
        row.put(team, now);
        row.version = 1;
        return row;
    }

    void take(ReviewTeam next, Instant now) {
        Rejected.ifStale(next.version(), version);
        put(next, now);
    }

    private void put(ReviewTeam team, Instant now) {
        name = team.charter().name();
        blind = team.charter().blind();
        validFrom = team.charter().period().from();
        validTo = team.charter().period().to();
        status = team.state().status();
        changedAt = now;
        switch (team.state()) {
            case State.Founded _ -> {
                dissolvedBy = null;
                dissolvedAt = null;
            }
            case State.Dissolved(var by, var at) -> {
                dissolvedBy = by;
                dissolvedAt = at;
            }
        }
    }

    ReviewTeam toDomain(List<TeamMemberRow> members, List<TeamSchoolRow> schools) {
        return new ReviewTeam(
                new ReviewTeam.Id(id),
                campaign,
                new UnitRef(authorityCode, authorityName, authorityKind),
                department,
                new Founding(decisionNumber, decidedOn, foundedBy, foundedAt),
                new Charter(
                        name,
                        blind,
                        new Period(validFrom, validTo),
                        members.stream()
                                .filter(row -> row.team.equals(id))
                                .map(TeamMemberRow::toDomain)
                                .toList()),
                schools.stream()
                        .filter(row -> row.team.equals(id))
                        .map(TeamSchoolRow::toDomain)
                        .toList(),
                state(),
                version);
    }

    private State state() {
        return switch (status) {
            case FOUNDED -> new State.Founded();
            // The table's checks hold both.
            case DISSOLVED ->
                new State.Dissolved(Objects.requireNonNull(dissolvedBy), Objects.requireNonNull(dissolvedAt));
        };
    }
}
