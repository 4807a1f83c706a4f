package vn.minh.review.recognition.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.Register;

/** What is signed never changes. */
@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column
    Decision.Kind kind;

    @Column(name = "authority_code")
    String authorityCode;

    @Column(name = "authority_name")
    String authorityName;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_kind")
    UnitKind authorityKind;

    @Column
    int year;

    @Column
    boolean demonstration;

    @Column
    int serial;

    @Column
    String number;

    @Column(name = "signed_by")
    String signedBy;

    @Column(name = "signed_at")
    Instant signedAt;

    static DecisionRow of(Decision decision) {
        var row = new DecisionRow();
        row.id = decision.id().value();
        row.kind = decision.kind();
        row.authorityCode = decision.authority().code();
        row.authorityName = decision.authority().name();
        row.authorityKind = decision.authority().kind();
        row.year = decision.book().year();
        row.demonstration = decision.book().demonstration();
        row.serial = decision.serial();
        row.number = decision.number();
        row.signedBy = decision.signedBy();
        row.signedAt = decision.signedAt();
        return row;
    }

    Decision toDomain() {
        return new Decision(
                new Decision.Id(id),
                kind,
                new UnitRef(authorityCode, authorityName, authorityKind),
                new Register.Key(authorityCode, year, demonstration),
                serial,
                number,
                signedBy,
                signedAt);
    }
}
