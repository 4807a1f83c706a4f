package vn.minh.assessment.people.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.people.HandOver;
import vn.minh.assessment.people.OpenSoftwareClient;
import vn.minh.assessment.people.ReadPeople;
import vn.minh.assessment.people.SoftwareEntry;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;

/** Letting a unit's own program in. Once let in it is one of the unit's people, and shut out like them. */
@Path("/api/v1/software-clients")
@RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.ADMINISTRATOR})
class SoftwareClientResource {

    private final OpenSoftwareClient open;
    private final Invitations invitations;
    private final HandOver handOver;
    private final ReadPeople read;
    private final CurrentActor actor;

    SoftwareClientResource(
            OpenSoftwareClient open, Invitations invitations, HandOver handOver, ReadPeople read, CurrentActor actor) {
        this.open = open;
        this.invitations = invitations;
        this.handOver = handOver;
        this.read = read;
        this.actor = actor;
    }

    @POST
    public Uni<RestResponse<SoftwareClientView>> letIn(@Nullable SoftwareEntry entry) {
        var asked = Reading.body(entry);
        return open.handle(new OpenSoftwareClient.Command(asked, actor.get()))
                .flatMap(client -> invitations
                        .letIn(new Invitations.Letting(asked, true, client.account()))
                        .chain(() -> handOver.secret(id(client), client.clientId()))
                        .flatMap(secret ->
                                seen(client).map(person -> new SoftwareClientView(person, client.clientId(), secret))))
                .map(view -> InvitationResource.created(view, view.person()));
    }

    private Uni<PersonView> seen(OpenSoftwareClient.Opened client) {
        return read.one(id(client), actor.get()).map(PersonView::of);
    }

    private static String id(OpenSoftwareClient.Opened client) {
        return client.account().account().id();
    }
}
