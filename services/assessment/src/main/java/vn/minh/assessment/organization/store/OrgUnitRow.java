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
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.OrgUnit;
import vn.minh.contracts.UnitKind;

@Entity
@Table(name = "org_unit")
class OrgUnitRow {

    @Id
    String code;

    @Column
    String name;

    @Column
    @Enumerated(EnumType.STRING)
    UnitKind kind;

    @Column
    String department;

    @Nullable String parent;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Column
    boolean demonstration;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    OrgUnit toDomain() {
        return new OrgUnit(code, name, kind, department, parent, validFrom, validTo, demonstration, version);
    }

    void take(OrgUnit next, Instant now) {
        code = next.code();
        name = next.name();
        kind = next.kind();
        department = next.department();
        parent = next.parent();
        validFrom = next.validFrom();
        validTo = next.validTo();
        demonstration = next.demonstration();
        changedAt = now;
    }
}
