package vn.minh.sound.thing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.sound.thing.OpenThing;
import vn.minh.sound.thing.Thing;
import vn.minh.sound.thing.Things;
import vn.minh.web.Idempotent;

@RolesAllowed("principal")
class ThingResource {

    private final Things things;
    private final OpenThing open;
    private final ThingRecord written;

    ThingResource(Things things, OpenThing open, ThingRecord written) {
        this.things = things;
        this.open = open;
        this.written = written;
    }

    @GET
    public Uni<Thing> get(UUID id) {
        return things.get(id);
    }

    @PUT
    @Idempotent
    public Uni<RestResponse<Thing>> open(UUID id) {
        return open.handle(new OpenThing.Command(id, "somebody")).map(RestResponse::ok);
    }

    /** Takes its time before it writes, so only the writing is under the key. */
    @PUT
    public Uni<Thing> close(UUID id) {
        return things.get(id).chain(thing -> written.close(id));
    }
}
