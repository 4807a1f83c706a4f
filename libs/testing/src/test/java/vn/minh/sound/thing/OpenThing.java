package vn.minh.sound.thing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use case. */
@ApplicationScoped
public class OpenThing {

    /** What to open, and who does. */
    public record Command(UUID id, String by) {}

    private final Things things;

    OpenThing(Things things) {
        this.things = things;
    }

    public Uni<Thing> handle(Command command) {
        return things.get(command.id()).map(thing -> thing.open(command.by())).chain(things::save);
    }
}
