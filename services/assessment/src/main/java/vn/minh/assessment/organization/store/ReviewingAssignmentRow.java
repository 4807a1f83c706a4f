package vn.minh.assessment.organization.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.ReviewingAssignment;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.contracts.UnitKind;

@Entity
@Table(name = "reviewing_assignment")
class ReviewingAssignmentRow {

    @Id
    UUID id;

    @Column
    String department;

    @Nullable String unit;

    @Column(name = "unit_kind")
    @Enumerated(EnumType.STRING)
    @Nullable UnitKind unitKind;

    @Column(name = "set_code")
    String setCode;

    @Column
    String authority;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    ReviewingAssignment toDomain() {
        var target = unit == null ? new Target.WholeKind(Objects.requireNonNull(unitKind)) : new Target.OneUnit(unit);
        return new ReviewingAssignment(department, target, setCode, authority, validFrom, validTo, version);
    }

    void take(ReviewingAssignment next, Instant now) {
        id = next.id();
        department = next.department();
        switch (next.target()) {
            case Target.OneUnit(var code) -> unit = code;
            case Target.WholeKind(var kind) -> unitKind = kind;
        }
        setCode = next.setCode();
        authority = next.authority();
        validFrom = next.validFrom();
        validTo = next.validTo();
        changedAt = now;
    }
}
