package vn.minh.evidence.evidence.web;

import static vn.minh.domain.Role.AUTHORITY_HEAD;
import static vn.minh.domain.Role.DEPARTMENT_OFFICER;
import static vn.minh.domain.Role.PRINCIPAL;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.ReadViewings;
import vn.minh.web.CurrentActor;
import vn.minh.web.Page;

/** Who looked at a piece of evidence. */
@Path("/api/v1/evidence/{id}/views")
@Produces(MediaType.APPLICATION_JSON)
public class ViewingResource {

    private final ReadViewings read;
    private final CurrentActor actor;

    ViewingResource(ReadViewings read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    /** Newest first. */
    @GET
    @RolesAllowed({PRINCIPAL, AUTHORITY_HEAD, DEPARTMENT_OFFICER})
    public Uni<Page<ViewingView>> list(
            UUID id, @QueryParam("after") @Nullable Long after, @QueryParam("size") @DefaultValue("50") int asked) {
        int size = Page.size(asked);
        return read.list(new Evidence.Id(id), after, size + 1, actor.get())
                .map(found -> Page.of(found, size, last -> Long.toString(last.position()))
                        .map(ViewingView::of));
    }
}
