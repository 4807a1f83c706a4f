package vn.minh.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the event log on its way out. */
record LoggedEvent(
        UUID id,
        String topic,
        String type,
        String subject,
        long sequence,
        String data,
        @Nullable String actor,
        @Nullable String causation,
        String trace,
        String time) {

    record Line(String topic, String subject) {}

    /** Facts on one line are told strictly one after the other. */
    Line line() {
        return new Line(topic, subject);
    }
}
