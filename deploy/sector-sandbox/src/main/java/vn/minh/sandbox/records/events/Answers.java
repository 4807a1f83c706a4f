package vn.minh.sandbox.records.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import vn.minh.sandbox.Envelope;
import vn.minh.sandbox.records.Receipt;

/** Sends answers and waits until the broker has them. Unbounded, for hundreds of late ones can fall due at once. */
@ApplicationScoped
class Answers {

    private static final String RECEIPT = "vn.minh.sector.receipt.issued.v1";
    private static final String INVENTORY = "vn.minh.sector.inventory.reported.v1";

    private final MutinyEmitter<byte[]> receipts;
    private final MutinyEmitter<byte[]> inventories;
    private final ObjectMapper json;

    Answers(
            @Channel("receipts") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> receipts,
            @Channel("inventories") MutinyEmitter<byte[]> inventories,
            ObjectMapper json) {
        this.receipts = receipts;
        this.inventories = inventories;
        this.json = json;
    }

    Uni<Void> send(Receipt receipt, Heard answered) {
        var envelope = answered.answeredBy("receipt", RECEIPT, receipt.issuedAt(), receipt.revision());
        return send(receipts, write(receipt), envelope);
    }

    /** @param number of the part, from 1 */
    Uni<Void> send(String part, int number, Instant time, Heard answered) {
        var envelope = answered.answeredBy("inventory, part " + number, INVENTORY, time, number);
        return send(inventories, part.getBytes(UTF_8), envelope);
    }

    byte[] write(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can be written", e);
        }
    }

    private static Uni<Void> send(MutinyEmitter<byte[]> topic, byte[] body, Envelope envelope) {
        var headers = new RecordHeaders();
        envelope.headers().forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(envelope.subject())
                .withHeaders(headers)
                .build();
        return Uni.createFrom()
                .deferred(() -> topic.sendMessage(Message.of(body).addMetadata(metadata)));
    }
}
