package vn.minh.assessment.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.people.Person;
import vn.minh.assessment.people.Position;
import vn.minh.contracts.assessment.PositionKind;

@Entity
@Table(name = "position")
class PositionRow {

    @Id
    UUID id;

    @Column(name = "person_id", updatable = false)
    String person;

    @Column(updatable = false)
    String unit;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    PositionKind kind;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Column(name = "given_by", updatable = false)
    String givenBy;

    @Column(name = "changed_at")
    Instant changedAt;

    Position toDomain() {
        return new Position(id, kind, validFrom, validTo, givenBy);
    }

    void take(Person holder, Position position, Instant now) {
        id = position.id();
        person = holder.id();
        unit = holder.unit();
        kind = position.kind();
        validFrom = position.validFrom();
        validTo = position.validTo();
        givenBy = position.givenBy();
        changedAt = now;
    }
}
