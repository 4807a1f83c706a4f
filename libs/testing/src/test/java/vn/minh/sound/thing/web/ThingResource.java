package vn.minh.sound.thing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import java.util.UUID;
import vn.minh.sound.thing.OpenThing;
import vn.minh.sound.thing.Thing;
import vn.minh.sound.thing.Things;
import vn.minh.web.Idempotent;

@RolesAllowed("principal")
class ThingResource {

    private final Things things;
    private final OpenThing open;

    ThingResource(Things things, OpenThing open) {
        this.things = things;
        this.open = open;
    }

    @GET
    public Uni<Thing> get(UUID id) {
        return things.get(id);
    }

    @PUT
    @Idempotent
    public Uni<Thing> open(UUID id) {
        return open.handle(new OpenThing.Command(id, "somebody"));
    }
}
