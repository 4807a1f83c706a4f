package vn.minh.sandbox.records.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.records.Held;
import vn.minh.sandbox.records.State;

/** @param record as it was sent, or as somebody changed it */
record RecordView(
        String key,
        int revision,
        State state,
        String unit,
        String kind,
        String schoolYear,
        @Nullable String receipt,
        Instant acceptedAt,
        @JsonRawValue String record) {

    static RecordView of(Held held) {
        return new RecordView(
                held.key(),
                held.revision(),
                held.state(),
                held.unit(),
                held.kind(),
                held.schoolYear(),
                held.receipt(),
                held.acceptedAt(),
                held.body());
    }
}
