package vn.minh.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.minh.contracts.Wire;

/**
 * One event as it stands on a topic: CloudEvents in binary mode, so the attributes are headers and the value is JSON.
 *
 * @param subject the record's key
 * @param headers every header by name, {@code ce_…} and others; the last one wins where a name comes twice
 * @param body the value as it was sent, JSON or not
 */
public record Fact(String subject, Map<String, String> headers, String body) {

    static Fact of(ConsumerRecord<String, String> heard) {
        return new Fact(
                heard.key(),
                StreamSupport.stream(heard.headers().spliterator(), false)
                        .collect(Collectors.toMap(Header::key, Fact::text, (_, later) -> later)),
                heard.value());
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    /** The event's public name, or a word that is none. */
    public String type() {
        return header("ce_type");
    }

    public String id() {
        return header("ce_id");
    }

    /** The aggregate's version this event made. */
    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** The value of a header, {@code "(no …)"} where it is missing. */
    public String header(String name) {
        return headers.getOrDefault(name, "(no " + name + ")");
    }

    public JsonNode data() {
        return as(JsonNode.class);
    }

    /** The body as its contract record. */
    public <T> T as(Class<T> contract) {
        try {
            return Wire.mapper().readValue(body, contract);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not a " + contract.getSimpleName() + ": " + body, e);
        }
    }
}
