package vn.minh.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0, Kafka binding, binary mode: the value is plain JSON, the attributes are headers. */
final class CloudEvents {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SEQUENCE = "ce_sequence";
    static final String TIME = "ce_time";
    static final String ACTOR = "ce_actor";
    static final String TRACE = "traceparent";

    private CloudEvents() {}

    static ProducerRecord<String, byte[]> message(LoggedEvent fact, String source) {
        var message =
                new ProducerRecord<>(fact.topic(), fact.subject(), fact.data().getBytes(UTF_8));
        var headers = message.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, ID, fact.id().toString());
        put(headers, TYPE, fact.type());
        put(headers, "ce_source", source);
        put(headers, "ce_subject", fact.subject());
        put(headers, TIME, fact.time());
        put(headers, SEQUENCE, Long.toString(fact.sequence()));
        put(headers, TRACE, fact.trace());
        put(headers, "ce_causationid", fact.causation());
        put(headers, ACTOR, fact.actor());
        put(headers, "content-type", "application/json");
        return message;
    }

    static Map<String, String> read(Headers headers) {
        var values = new LinkedHashMap<String, String>();
        headers.forEach(
                header -> values.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8)));
        return values;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }
}
