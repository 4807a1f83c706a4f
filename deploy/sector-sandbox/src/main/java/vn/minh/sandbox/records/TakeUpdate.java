package vn.minh.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Use case: an update or a withdrawal came, whichever way. Every one that says what it is about gets a receipt, also one
 * that is refused.
 */
@ApplicationScoped
public class TakeUpdate {

    /**
     * @param type of the message; absent: an update
     * @param key of the message; the record's own key must be the same, or its order is not kept
     * @param rejected refused by plan, however sound
     */
    public record Command(@Nullable String type, String key, byte[] message, boolean rejected) {}

    private static final Refusal PLANNED =
            new Refusal("planned-refusal", "Từ chối theo kịch bản thử của hệ thống giả lập.");

    private final Rulebook rulebook;
    private final Records records;
    private final ObjectMapper json;
    private final InstantSource clock = InstantSource.system();

    TakeUpdate(Rulebook rulebook, Records records, ObjectMapper json) {
        this.rulebook = rulebook;
        this.records = records;
        this.json = json;
    }

    /** Fails with {@link Unreadable} when nobody can be answered. */
    public Uni<Receipt> handle(Command command) {
        return Uni.createFrom().deferred(() -> take(command, state(command), read(command.message())));
    }

    private Uni<Receipt> take(Command command, State state, JsonNode sent) {
        var recordKey = sent.path("recordKey").asText();
        int revision = sent.path("revision").intValue();
        if (recordKey.isEmpty() || !recordKey.equals(command.key())) {
            throw new Unreadable("the message's key is “" + command.key() + "”, the record's is “" + recordKey + "”");
        }
        if (!sent.path("revision").isInt() || revision < 1) {
            throw new Unreadable("no revision");
        }
        if (command.rejected()) {
            return refuse(recordKey, revision, PLANNED);
        }
        return rulebook.check(state, sent)
                .map(refusal -> refuse(recordKey, revision, refusal))
                .orElseGet(() -> records.take(update(recordKey, revision, state, sent)));
    }

    private static State state(Command command) {
        if (command.type() == null) {
            return State.HELD;
        }
        return State.saidBy(command.type()).orElseThrow(() -> new Unreadable("unknown type " + command.type()));
    }

    private static Update update(String recordKey, int revision, State state, JsonNode sent) {
        return new Update(
                recordKey,
                revision,
                state,
                sent.at("/unit/code").asText(),
                sent.path("kind").asText(),
                sent.path("department").asText(),
                sent.at("/set/code").asText(),
                sent.path("schoolYear").asText(),
                sent.toString());
    }

    private Uni<Receipt> refuse(String recordKey, int revision, Refusal refusal) {
        return Uni.createFrom().item(() -> Receipt.refused(recordKey, revision, refusal, clock.instant()));
    }

    private JsonNode read(byte[] message) {
        try {
            var sent = json.readTree(message);
            if (!sent.isObject()) {
                throw new Unreadable("no JSON object");
            }
            return sent;
        } catch (IOException e) {
            throw new Unreadable("bad JSON");
        }
    }
}
