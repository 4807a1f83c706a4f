package vn.minh.sound.thing.web;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import vn.minh.sound.thing.OpenThing;
import vn.minh.sound.thing.Thing;
import vn.minh.web.Idempotent;

class ThingRecord {

    private final OpenThing open;

    ThingRecord(OpenThing open) {
        this.open = open;
    }

    @Idempotent
    public Uni<Thing> close(UUID id) {
        return open.handle(new OpenThing.Command(id, "somebody"));
    }
}
