package vn.minh.evidence.evidence.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.LookAtPage;
import vn.minh.web.CurrentActor;

/** A linked page as it is now (hiện nay), beside what was kept of it. */
@Path("/api/v1/evidence/{id}/link-check")
@Produces(MediaType.APPLICATION_JSON)
public class LinkCheckResource {

    private final LookAtPage look;
    private final LinkChecking checking;
    private final CurrentActor actor;

    LinkCheckResource(LookAtPage look, LinkChecking checking, CurrentActor actor) {
        this.look = look;
        this.checking = checking;
        this.actor = actor;
    }

    /** Asks for the page with no transaction open, unless that was done a moment ago, and records what was found. */
    @POST
    @Authenticated
    public Uni<RestResponse<LinkView>> check(UUID id, @QueryParam("version") @Nullable Integer version) {
        return look.handle(new LookAtPage.Command(new Evidence.Id(id), version, actor.get()))
                .chain(looked -> checking.record(id, version, new LinkChecking.Look(looked)));
    }
}
