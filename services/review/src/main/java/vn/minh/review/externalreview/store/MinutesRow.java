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
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Minutes;

@Entity
@Table(name = "minutes")
@IdClass(MinutesRow.Key.class)
class MinutesRow {

    record Key(UUID review, int serial) implements Serializable {}

    private static final TypeReference<List<String>> PEOPLE = new TypeReference<>() {};

    @Id
    UUID review;

    @Id
    int serial;

    @Column
    int round;

    @Column(name = "held_on")
    LocalDate heldOn;

    @Column
    String place;

    @Column
    String present;

    @Column
    String absent;

    @Nullable String opinions;

    @Column(name = "kept_by")
    String keptBy;

    @Column(name = "kept_at")
    Instant keptAt;

    static MinutesRow of(UUID review, int serial, Minutes minutes) {
        var row = new MinutesRow();
        var meeting = minutes.meeting();
        row.review = review;
        row.serial = serial;
        row.round = minutes.round();
        row.heldOn = meeting.heldOn();
        row.place = meeting.place();
        row.present = Json.write(meeting.present());
        row.absent = Json.write(meeting.absent());
        row.opinions = meeting.opinions();
        row.keptBy = minutes.keptBy();
        row.keptAt = minutes.keptAt();
        return row;
    }

    Minutes toDomain() {
        return new Minutes(
                round,
                new Minutes.Meeting(heldOn, place, Json.read(present, PEOPLE), Json.read(absent, PEOPLE), opinions),
                keptBy,
                keptAt);
    }
}
