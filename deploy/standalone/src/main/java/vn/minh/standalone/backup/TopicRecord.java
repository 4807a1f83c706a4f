package vn.minh.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** A record of a topic as one line of JSON: text where its bytes are text, so that people can read and search it. */
record TopicRecord(
        int partition,
        long offset,
        long timestamp,
        byte @Nullable [] key,
        List<Header> headers,
        byte @Nullable [] value) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TopicRecord of(ConsumerRecord<byte[], byte[]> kafka) {
        return new TopicRecord(
                kafka.partition(),
                kafka.offset(),
                kafka.timestamp(),
                kafka.key(),
                List.of(kafka.headers().toArray()),
                kafka.value());
    }

    /** To the partition of its key, which may be another than before. */
    ProducerRecord<byte[], byte[]> to(String topic) {
        return new ProducerRecord<>(topic, null, timestamp, key, value, headers);
    }

    /** Text of a header; empty when there is none. */
    String header(String name) {
        return headers.stream()
                .filter(header -> header.key().equals(name))
                .reduce((_, last) -> last)
                .map(header -> new String(header.value(), UTF_8))
                .orElse("");
    }

    String line() {
        var line = JSON.createObjectNode()
                .put("partition", partition)
                .put("offset", offset)
                .put("timestamp", timestamp);
        line.set("key", text(key));
        var all = line.putArray("headers");
        headers.forEach(header -> all.addArray().add(header.key()).add(text(header.value())));
        line.set("value", text(value));
        return line.toString();
    }

    static TopicRecord read(String line) throws JsonProcessingException {
        var read = JSON.readTree(line);
        var headers = new ArrayList<Header>();
        read.path("headers")
                .forEach(header -> headers.add(new RecordHeader(header.path(0).asText(), bytes(header.path(1)))));
        return new TopicRecord(
                read.path("partition").asInt(),
                read.path("offset").asLong(),
                read.path("timestamp").asLong(),
                bytes(read.path("key")),
                headers,
                bytes(read.path("value")));
    }

    private static JsonNode text(byte @Nullable [] bytes) {
        if (bytes == null) {
            return NullNode.getInstance();
        }
        var text = new String(bytes, UTF_8);
        return Arrays.equals(text.getBytes(UTF_8), bytes)
                ? JsonNodeFactory.instance.textNode(text)
                : JSON.createObjectNode().put("base64", Base64.getEncoder().encodeToString(bytes));
    }

    private static byte @Nullable [] bytes(JsonNode text) {
        if (text.isNull()) {
            return null;
        }
        return text.isObject()
                ? Base64.getDecoder().decode(text.path("base64").asText())
                : text.asText().getBytes(UTF_8);
    }
}
