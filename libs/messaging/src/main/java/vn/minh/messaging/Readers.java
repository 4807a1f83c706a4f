package vn.minh.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minh.contracts.Event;
import vn.minh.contracts.EventFamily;
import vn.minh.contracts.Wire;

/** Every reader of this service with the family of facts it reads, found again for a message that was kept. */
@ApplicationScoped
class Readers {

    private static final ObjectMapper JSON = Wire.mapper();

    private record Place(String consumer, String topic) {}

    private record Reading<E extends Event>(Reader<E> reader, EventFamily<E> family) {

        static <E extends Event> Reading<E> of(Reader<E> reader) {
            return new Reading<>(reader, EventFamily.of(reader.events()));
        }

        Place place() {
            return new Place(reader.name(), family.topic());
        }

        Uni<Void> handle(Message message) {
            var type = family.recordOf(message.type())
                    .orElseThrow(() -> new Unreadable("unknown type “" + message.type() + "”"));
            return reader.handle(read(message, type)).replaceWithVoid();
        }

        private E read(Message message, Class<? extends E> type) {
            try {
                return JSON.readValue(message.data(), type);
            } catch (IOException e) {
                throw new Unreadable("bad JSON for " + message.type() + ": " + e.getMessage());
            }
        }
    }

    private final Map<Place, Reading<?>> readings;

    Readers(@All List<Reader<?>> readers) {
        this.readings = readers.stream()
                .<Reading<?>>map(Reading::of)
                .collect(toUnmodifiableMap(Reading::place, reading -> reading));
    }

    /** Runs the reader's own work on the fact; refuses what cannot be read. */
    Uni<Void> handle(Streams.Stream stream, Message message) {
        return reading(stream).handle(message);
    }

    /** Whether the reader of that stream can read such a fact. */
    boolean knows(Streams.Stream stream, String type) {
        return Optional.<Reading<?>>ofNullable(readings.get(new Place(stream.consumer(), stream.topic())))
                .flatMap(reading -> reading.family().recordOf(type))
                .isPresent();
    }

    /** The names of all readers: one feature that reads several topics is one of them. */
    List<String> consumers() {
        return readings.keySet().stream()
                .map(Place::consumer)
                .distinct()
                .sorted()
                .toList();
    }

    boolean counted(Streams.Stream stream) {
        return reading(stream).reader().counted();
    }

    private Reading<?> reading(Streams.Stream stream) {
        return Optional.<Reading<?>>ofNullable(readings.get(new Place(stream.consumer(), stream.topic())))
                .orElseThrow(() -> new Unreadable("no reader “" + stream.consumer() + "” on " + stream.topic()));
    }
}
