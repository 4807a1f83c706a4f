package vn.minh.sandbox.records;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Use case: somebody asks what stands here. */
@ApplicationScoped
public class TakeInventory {

    /** @param id by which who asks knows the answer */
    public record Command(String id, Inventory.Scope scope) {}

    private final Inventories inventories;
    private final InstantSource clock = InstantSource.system();

    TakeInventory(Inventories inventories) {
        this.inventories = inventories;
    }

    /** The moment is read before the records: what was held by then is in it. */
    public Uni<Inventory> handle(Command command) {
        return Uni.createFrom()
                .item(clock::instant)
                .flatMap(takenAt -> inventories
                        .standing(command.scope())
                        .map(standing -> Inventory.of(command.id(), command.scope(), takenAt, standing)));
    }
}
