package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.review.externalreview.KnownUnit;

@Entity
@Table(name = "known_unit")
class KnownUnitRow {

    @Id
    String code;

    @Column
    String name;

    @Enumerated(EnumType.STRING)
    @Column
    UnitKind kind;

    @Column
    String department;

    @Nullable String parent;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    static KnownUnitRow of(OrgUnitRecordedV1 recorded) {
        var row = new KnownUnitRow();
        row.code = recorded.unit().code();
        row.name = recorded.unit().name();
        row.kind = recorded.unit().kind();
        row.department = recorded.department();
        row.parent = recorded.parent();
        row.validFrom = recorded.validFrom();
        row.validTo = recorded.validTo();
        return row;
    }

    KnownUnit toDomain() {
        return new KnownUnit(new UnitRef(code, name, kind), department, parent, validFrom, validTo);
    }
}
