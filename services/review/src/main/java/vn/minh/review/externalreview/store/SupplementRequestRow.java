package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.review.externalreview.SupplementRequest;

@Entity
@Table(name = "supplement_request")
@IdClass(SupplementRequestRow.Key.class)
class SupplementRequestRow {

    record Key(UUID review, int serial) implements Serializable {}

    private static final TypeReference<List<SupplementRequest.Asked>> ASKED = new TypeReference<>() {};

    @Id
    UUID review;

    @Id
    int serial;

    @Column
    int round;

    @Column
    String asked;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    static SupplementRequestRow of(UUID review, int serial, SupplementRequest request) {
        var row = new SupplementRequestRow();
        row.review = review;
        row.serial = serial;
        row.round = request.round();
        row.asked = Json.write(request.asked());
        row.dueOn = request.dueOn();
        row.requestedBy = request.requestedBy();
        row.requestedAt = request.requestedAt();
        return row;
    }

    SupplementRequest toDomain() {
        return new SupplementRequest(round, Json.read(asked, ASKED), dueOn, requestedBy, requestedAt);
    }
}
