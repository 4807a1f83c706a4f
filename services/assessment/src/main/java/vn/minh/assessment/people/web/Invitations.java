package vn.minh.assessment.people.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import vn.minh.assessment.people.InvitePerson;
import vn.minh.assessment.people.OpenAccount;
import vn.minh.web.CurrentActor;
import vn.minh.web.Idempotent;

/**
 * The part of an invitation that is one transaction. The identity provider is asked before it, and what lets somebody in
 * is made after it, so that no connection waits for the one and no table of answers holds the other.
 */
@ApplicationScoped
class Invitations {

    /** @param entry what was asked; a repeat is known by it, and not by what the first try found at the provider */
    record Letting(
            Object entry, boolean software, @JsonIgnore OpenAccount.Opened opened) {}

    private final InvitePerson invite;
    private final CurrentActor actor;

    Invitations(InvitePerson invite, CurrentActor actor) {
        this.invite = invite;
        this.actor = actor;
    }

    @Idempotent
    Uni<RestResponse<PersonView>> letIn(Letting letting) {
        return invite.handle(new InvitePerson.Command(letting.opened(), letting.software(), actor.get()))
                .map(person -> ResponseBuilder.create(Status.CREATED, PersonView.of(person))
                        .build());
    }
}
