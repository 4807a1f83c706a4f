package vn.minh.sandbox.records.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.minh.sandbox.records.events.Patience.untilItWorks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import vn.minh.sandbox.records.Inventories;
import vn.minh.sandbox.records.Inventory;
import vn.minh.sandbox.records.Records;
import vn.minh.sandbox.records.TakeInventory;
import vn.minh.sandbox.records.Unreadable;

/**
 * Hears that an inventory is asked for and tells it in parts. They are kept first: killed half-way it tells the same
 * ones again, and never the second half of another moment.
 */
@ApplicationScoped
class InventoryRequestConsumer {

    private static final Logger LOG = Logger.getLogger(InventoryRequestConsumer.class);
    private static final String REQUESTED = "vn.minh.sector.inventory.requested.v1";

    private final TakeInventory take;
    private final Inventories inventories;
    private final Records records;
    private final Answers answers;
    private final ObjectMapper json;
    private final InstantSource clock = InstantSource.system();

    InventoryRequestConsumer(
            TakeInventory take, Inventories inventories, Records records, Answers answers, ObjectMapper json) {
        this.take = take;
        this.inventories = inventories;
        this.records = records;
        this.answers = answers;
        this.json = json;
    }

    @Incoming("inventory-requests")
    public Uni<Void> on(Message<byte[]> message) {
        var heard = Heard.in(message);
        return untilItWorks(kept(heard))
                .flatMap(parts -> tell(parts, heard))
                .onFailure()
                .recoverWithUni(trouble -> putAside(heard, trouble))
                .onFailure()
                .invoke(trouble -> LOG.errorf(trouble, "%s is left on the topic alone", heard.place()))
                .onFailure()
                .recoverWithNull()
                .chain(() -> Uni.createFrom().completionStage(message::ack));
    }

    private Uni<List<String>> kept(Heard heard) {
        return Uni.createFrom()
                .deferred(() -> take.handle(command(heard)))
                .map(inventory -> inventory.parts().stream()
                        .map(part -> new String(answers.write(part), UTF_8))
                        .toList())
                .flatMap(parts -> inventories.keep(heard.id(), parts));
    }

    private Uni<Void> tell(List<String> parts, Heard heard) {
        var now = clock.instant();
        return Multi.createFrom()
                .range(0, parts.size())
                .onItem()
                .transformToUniAndConcatenate(
                        index -> untilItWorks(answers.send(parts.get(index), index + 1, now, heard)))
                .toUni();
    }

    private TakeInventory.Command command(Heard heard) {
        if (heard.type() != null && !heard.type().equals(REQUESTED)) {
            throw new Unreadable("unknown type " + heard.type());
        }
        var asked = read(heard.body());
        var id = text(asked, "inventoryId");
        if (!id.equals(heard.key())) {
            throw new Unreadable("the message's key is “" + heard.key() + "”, the inventory's is “" + id + "”");
        }
        return new TakeInventory.Command(
                id, new Inventory.Scope(text(asked, "department"), text(asked, "setCode"), text(asked, "schoolYear")));
    }

    private JsonNode read(byte[] message) {
        try {
            return json.readTree(message);
        } catch (IOException e) {
            throw new Unreadable("bad JSON");
        }
    }

    private static String text(JsonNode asked, String field) {
        var text = asked.path(field).asText();
        if (text.isEmpty()) {
            throw new Unreadable("no " + field);
        }
        return text;
    }

    private Uni<Void> putAside(Heard heard, Throwable trouble) {
        LOG.warnf("%s (key %s) is put aside: %s", heard.place(), heard.key(), trouble);
        return untilItWorks(records.putAside(heard.place(), String.valueOf(trouble.getMessage()), heard.body()));
    }
}
