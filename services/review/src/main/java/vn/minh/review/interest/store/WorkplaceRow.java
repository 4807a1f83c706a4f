package vn.minh.review.interest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.Workplace;

@Entity
@Table(name = "workplace")
@IdClass(WorkplaceRow.Key.class)
class WorkplaceRow {

    record Key(String person, String unit, LocalDate validFrom) implements Serializable {}

    @Id
    String person;

    @Id
    String unit;

    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    static WorkplaceRow of(String person, Workplace workplace) {
        var row = new WorkplaceRow();
        row.person = person;
        row.unit = workplace.unit();
        row.validFrom = workplace.validFrom();
        row.validTo = workplace.validTo();
        return row;
    }

    Workplace toDomain() {
        return new Workplace(unit, validFrom, validTo);
    }
}
