package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.minh.domain.Role;

/** For the operator: which subjects stopped, and two ways on. Replaying or skipping twice changes nothing more. */
@Path("/api/v1/operations/parked")
@RolesAllowed(Role.ADMINISTRATOR)
public class ParkedResource {

    /** Why one message is stepped over. */
    public record Skip(
            @NotBlank(message = "Cần ghi lý do bỏ qua.") String reason) {}

    private final Parked parked;

    ParkedResource(Parked parked) {
        this.parked = parked;
    }

    @GET
    public Uni<List<Parked.Key>> list() {
        return parked.list();
    }

    @POST
    @Path("{consumer}/{topic}/{key}/replay")
    public Uni<List<Parked.Key>> replay(String consumer, String topic, String key) {
        return parked.replay(new Streams.Stream(consumer, topic, key)).chain(parked::list);
    }

    @POST
    @Path("{consumer}/{topic}/{key}/skip")
    public Uni<List<Parked.Key>> skip(String consumer, String topic, String key, @Valid Skip skip) {
        return parked.skip(new Streams.Stream(consumer, topic, key), skip.reason())
                .chain(parked::list);
    }
}
