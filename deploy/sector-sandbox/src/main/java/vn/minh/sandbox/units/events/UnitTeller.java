package vn.minh.sandbox.units.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.Envelope;
import vn.minh.sandbox.units.Kept;
import vn.minh.sandbox.units.Units;

/** Tells every unit that is kept and not yet told, again and again until the broker has it; also after a restart. */
@ApplicationScoped
class UnitTeller {

    private static final Logger LOG = Logger.getLogger(UnitTeller.class);
    private static final String TYPE = "vn.minh.sector.unit.recorded.v1";
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST = 200;

    private final Units units;
    private final MutinyEmitter<byte[]> topic;
    private final ObjectMapper json;
    private @Nullable Cancellable round;

    UnitTeller(Units units, @Channel("units") MutinyEmitter<byte[]> topic, ObjectMapper json) {
        this.units = units;
        this.topic = topic;
        this.json = json;
    }

    void start(@Observes StartupEvent event) {
        round = Multi.createFrom()
                .ticks()
                .every(PAUSE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> tellUntold())
                .subscribe()
                .with(_ -> {}, trouble -> LOG.error("units are told no longer", trouble));
    }

    void stop(@Observes ShutdownEvent event) {
        if (round != null) {
            round.cancel();
        }
    }

    private Uni<Void> tellUntold() {
        return units.untold(MOST)
                .flatMap(this::tell)
                .onFailure()
                .invoke(trouble -> LOG.warnf("trying again: %s", trouble))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tell(List<Kept> untold) {
        return Multi.createFrom()
                .iterable(untold)
                .onItem()
                .transformToUniAndConcatenate(unit -> send(unit).chain(() -> units.told(unit)))
                .toUni();
    }

    private Uni<Void> send(Kept unit) {
        var envelope =
                new Envelope(unit.messageId(), TYPE, unit.code(), unit.recordedAt(), unit.revision(), null, null);
        var headers = new RecordHeaders();
        envelope.headers().forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(unit.code())
                .withHeaders(headers)
                .build();
        return topic.sendMessage(Message.of(write(unit)).addMetadata(metadata));
    }

    private byte[] write(Kept unit) {
        var body = json.createObjectNode()
                .put("code", unit.code())
                .put("revision", unit.revision())
                .put("name", unit.name())
                .put("kind", unit.kind());
        if (unit.parent() != null) {
            body.put("parent", unit.parent());
        }
        body.put("validFrom", unit.validFrom().toString());
        if (unit.validTo() != null) {
            body.put("validTo", unit.validTo().toString());
        }
        try {
            return json.writeValueAsBytes(
                    body.put("recordedAt", unit.recordedAt().toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
