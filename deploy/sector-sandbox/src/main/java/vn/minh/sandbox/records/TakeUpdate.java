package vn.minh.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;

/** Use case: an update came. Every one that says what it is about gets a receipt, also one that is refused. */
@ApplicationScoped
public class TakeUpdate {

    /** @param key of the message; the record's own key must be the same, or its order is not kept */
    public record Command(String key, byte[] message) {}

    private static final Refusal PLANNED =
            new Refusal("planned-refusal", "Từ chối theo kịch bản thử của hệ thống giả lập.");

    private final Rulebook rulebook;
    private final Records records;
    private final Faults faults;
    private final ObjectMapper json;
    private final InstantSource clock = InstantSource.system();

    TakeUpdate(Rulebook rulebook, Records records, Faults faults, ObjectMapper json) {
        this.rulebook = rulebook;
        this.records = records;
        this.faults = faults;
        this.json = json;
    }

    /** Fails with {@link Unreadable} when nobody can be answered. */
    public Uni<Receipt> handle(Command command) {
        return Uni.createFrom().deferred(() -> take(command.key(), read(command.message())));
    }

    private Uni<Receipt> take(String key, JsonNode sent) {
        var recordKey = sent.path("recordKey").asText();
        int revision = sent.path("revision").intValue();
        if (recordKey.isEmpty() || !recordKey.equals(key)) {
            throw new Unreadable("the message's key is “" + key + "”, the record's is “" + recordKey + "”");
        }
        if (!sent.path("revision").isInt() || revision < 1) {
            throw new Unreadable("no revision");
        }
        if (faults.rejectsThis()) {
            return refuse(recordKey, revision, PLANNED);
        }
        return rulebook.check(sent)
                .map(refusal -> refuse(recordKey, revision, refusal))
                .orElseGet(() -> records.take(new Update(
                        recordKey,
                        revision,
                        sent.at("/unit/code").asText(),
                        sent.path("kind").asText(),
                        sent.path("schoolYear").asText(),
                        sent.toString())));
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
