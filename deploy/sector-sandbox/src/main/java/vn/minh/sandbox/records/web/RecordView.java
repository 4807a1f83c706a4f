package vn.minh.sandbox.records.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import vn.minh.sandbox.records.Held;

/** @param record as it was sent */
record RecordView(
        String key,
        int revision,
        String unit,
        String kind,
        String schoolYear,
        String receipt,
        Instant acceptedAt,
        @JsonRawValue String record) {

    static RecordView of(Held held) {
        return new RecordView(
                held.key(),
                held.revision(),
                held.unit(),
                held.kind(),
                held.schoolYear(),
                held.receipt(),
                held.acceptedAt(),
                held.body());
    }
}
