package vn.minh.review.externalreview.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.review.externalreview.HandOver;

@Entity
@Table(name = "hand_over")
@IdClass(HandOverRow.Key.class)
class HandOverRow {

    record Key(UUID review, int serial) implements Serializable {}

    @Id
    UUID review;

    @Id
    int serial;

    @Column(name = "from_code")
    String fromCode;

    @Column(name = "from_name")
    String fromName;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_kind")
    UnitKind fromKind;

    @Column(name = "to_code")
    String toCode;

    @Column(name = "to_name")
    String toName;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_kind")
    UnitKind toKind;

    @Nullable String reform;

    @Column(name = "handed_over_at")
    Instant handedOverAt;

    static HandOverRow of(int serial, ExternalReviewHandedOverV1 fact) {
        var row = new HandOverRow();
        row.review = fact.reviewId();
        row.serial = serial;
        row.fromCode = fact.from().code();
        row.fromName = fact.from().name();
        row.fromKind = fact.from().kind();
        row.toCode = fact.to().code();
        row.toName = fact.to().name();
        row.toKind = fact.to().kind();
        row.reform = fact.reform();
        row.handedOverAt = fact.handedOverAt();
        return row;
    }

    HandOver toDomain() {
        return new HandOver(
                serial,
                new UnitRef(fromCode, fromName, fromKind),
                new UnitRef(toCode, toName, toKind),
                handedOverAt,
                reform);
    }
}
