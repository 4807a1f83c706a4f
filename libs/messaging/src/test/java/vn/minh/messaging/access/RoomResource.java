package vn.minh.messaging.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.minh.web.CurrentActor;

/** A room for the council, and a hall for everybody. */
@Path("/room")
public class RoomResource {

    private final CurrentActor actor;

    RoomResource(CurrentActor actor) {
        this.actor = actor;
    }

    @GET
    @RolesAllowed("council")
    public String room() {
        return actor.get().id();
    }

    @GET
    @Path("hall")
    @PermitAll
    public String hall() {
        return "open";
    }
}
