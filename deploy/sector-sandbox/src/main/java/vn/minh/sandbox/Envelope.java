package vn.minh.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a message that goes out: CloudEvents 1.0, binary mode.
 *
 * @param id the same for the same message told again, so that its reader knows a repeat
 * @param subject the message's key
 * @param causation id of the message it answers, if it answers one
 */
public record Envelope(
        String id,
        String type,
        String subject,
        Instant time,
        int sequence,
        @Nullable String causation,
        @Nullable String traceparent) {

    /** By name, as headers of a message. */
    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", type);
        headers.put("ce_source", "/sector-database");
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("ce_sequence", Integer.toString(sequence));
        headers.put("content-type", "application/json");
        if (causation != null) {
            headers.put("ce_causationid", causation);
        }
        if (traceparent != null) {
            headers.put("traceparent", traceparent);
        }
        return headers;
    }
}
