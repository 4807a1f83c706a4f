package vn.minh.sandbox.records.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import vn.minh.sandbox.records.Receipt;

/** Sends a receipt and waits until the broker has it. */
@ApplicationScoped
class ReceiptSender {

    private static final String TYPE = "vn.minh.sector.receipt.issued.v1";

    private final MutinyEmitter<byte[]> topic;
    private final ObjectMapper json;

    ReceiptSender(@Channel("receipts") MutinyEmitter<byte[]> topic, ObjectMapper json) {
        this.topic = topic;
        this.json = json;
    }

    /** @param id the same for the same message heard again, so that its reader knows a repeat */
    Uni<Void> send(Receipt receipt, String id, Heard answered) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(receipt.recordKey())
                .withHeaders(headers(receipt, id, answered))
                .build();
        return Uni.createFrom()
                .deferred(() -> topic.sendMessage(Message.of(write(receipt)).addMetadata(metadata)));
    }

    private static RecordHeaders headers(Receipt receipt, String id, Heard answered) {
        var headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id);
        put(headers, "ce_type", TYPE);
        put(headers, "ce_source", "/sector-database");
        put(headers, "ce_subject", receipt.recordKey());
        put(headers, "ce_time", receipt.issuedAt().toString());
        put(headers, "ce_sequence", Integer.toString(receipt.revision()));
        put(headers, "ce_causationid", answered.id());
        put(headers, "content-type", "application/json");
        answered.traceparent().ifPresent(trace -> put(headers, "traceparent", trace));
        return headers;
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private byte[] write(Receipt receipt) {
        var body = json.createObjectNode()
                .put("recordKey", receipt.recordKey())
                .put("revision", receipt.revision())
                .put("accepted", receipt.accepted());
        if (receipt.accepted()) {
            body.put("receipt", receipt.number());
        } else {
            body.put("reason", receipt.reason()).put("detail", receipt.detail());
        }
        try {
            return json.writeValueAsBytes(
                    body.put("issuedAt", receipt.issuedAt().toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
