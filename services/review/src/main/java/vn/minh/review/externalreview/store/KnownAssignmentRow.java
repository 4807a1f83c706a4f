package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.review.externalreview.KnownAssignment;

@Entity
@Table(name = "known_assignment")
class KnownAssignmentRow {

    @Id
    UUID id;

    @Column
    String department;

    @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    @Nullable UnitKind unitKind;

    @Column(name = "set_code")
    String setCode;

    @Column(name = "authority_code")
    String authorityCode;

    @Column(name = "authority_name")
    String authorityName;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_kind")
    UnitKind authorityKind;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Nullable String reform;

    /** How often it was told: the sum over all grows with every fact. */
    @Column
    long told;

    void take(AssignmentChangedV1 changed) {
        department = changed.department();
        unit = changed.unit();
        unitKind = changed.unitKind();
        setCode = changed.setCode();
        authorityCode = changed.authority().code();
        authorityName = changed.authority().name();
        authorityKind = changed.authority().kind();
        validFrom = changed.validFrom();
        validTo = changed.validTo();
        reform = changed.reform();
        told++;
    }

    KnownAssignment toDomain() {
        return new KnownAssignment(
                id,
                department,
                unit,
                unitKind,
                new UnitRef(authorityCode, authorityName, authorityKind),
                validFrom,
                validTo,
                reform);
    }
}
