package vn.minh.assessment.people.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.people.HandOver;
import vn.minh.assessment.people.InvitationEntry;
import vn.minh.assessment.people.OpenAccount;
import vn.minh.assessment.people.ReadPeople;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;

/** Letting people in: a closed account, then its owner in one transaction, then what opens it. */
@Path("/api/v1/people")
@RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.ADMINISTRATOR})
class InvitationResource {

    private final OpenAccount open;
    private final Invitations invitations;
    private final HandOver handOver;
    private final ReadPeople read;
    private final CurrentActor actor;

    InvitationResource(
            OpenAccount open, Invitations invitations, HandOver handOver, ReadPeople read, CurrentActor actor) {
        this.open = open;
        this.invitations = invitations;
        this.handOver = handOver;
        this.read = read;
        this.actor = actor;
    }

    @POST
    public Uni<RestResponse<InvitedView>> invite(@Nullable InvitationEntry entry) {
        var asked = Reading.body(entry);
        return open.handle(new OpenAccount.Command(asked, actor.get()))
                .flatMap(opened -> invitations
                        .letIn(new Invitations.Letting(asked, false, opened))
                        .chain(() -> handOver.firstPassword(opened.account().id()))
                        .flatMap(password -> seen(opened).map(person -> new InvitedView(person, password))))
                .map(view -> created(view, view.person()));
    }

    private Uni<PersonView> seen(OpenAccount.Opened opened) {
        return read.one(opened.account().id(), actor.get()).map(PersonView::of);
    }

    static <T> RestResponse<T> created(T view, PersonView person) {
        return ResponseBuilder.create(Status.CREATED, view)
                .tag(new ETag(person.version()).value())
                .header("Cache-Control", "no-store")
                .build();
    }
}
