package vn.minh.assessment.people.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.people.DisablePerson;
import vn.minh.assessment.people.EnablePerson;
import vn.minh.assessment.people.EndPosition;
import vn.minh.assessment.people.GivePosition;
import vn.minh.assessment.people.Person;
import vn.minh.assessment.people.PositionEntry;
import vn.minh.assessment.people.ReadPeople;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;
import vn.minh.web.Page;

/** The people of a unit, and what its head may decide about them. */
@Path("/api/v1/people")
@RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.ADMINISTRATOR})
class PersonResource {

    private final ReadPeople read;
    private final GivePosition give;
    private final EndPosition end;
    private final DisablePerson disable;
    private final EnablePerson enable;
    private final CurrentActor actor;

    PersonResource(
            ReadPeople read,
            GivePosition give,
            EndPosition end,
            DisablePerson disable,
            EnablePerson enable,
            CurrentActor actor) {
        this.read = read;
        this.give = give;
        this.end = end;
        this.disable = disable;
        this.enable = enable;
        this.actor = actor;
    }

    /** @param unit the asker's own when absent */
    @GET
    public Uni<Page<PersonView>> list(
            @RestQuery @Nullable String unit,
            @RestQuery @DefaultValue("") String after,
            @RestQuery @DefaultValue("50") int size) {
        int most = Page.size(size);
        return read.of(unit, after, most + 1, actor.get())
                .map(found -> Page.of(found, most, ReadPeople.Seen::key).map(PersonView::of));
    }

    /** For everybody: who she is here, and whether she is let in at all. */
    @GET
    @Path("me")
    @Authenticated
    public MeView me() {
        return MeView.of(actor.get());
    }

    @GET
    @Path("{id}")
    public Uni<RestResponse<PersonView>> get(String id) {
        return read.one(id, actor.get()).map(seen -> answer(Status.OK, PersonView.of(seen)));
    }

    @POST
    @Path("{id}/positions")
    @Idempotent
    public Uni<RestResponse<PersonView>> give(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable PositionEntry entry) {
        return give.handle(new GivePosition.Command(id, version(ifMatch), Reading.body(entry), actor.get()))
                .map(person -> answer(Status.CREATED, person));
    }

    @PUT
    @Path("{id}/positions/{position}/end")
    @Idempotent
    public Uni<RestResponse<PersonView>> end(
            String id,
            UUID position,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Nullable EndBody body) {
        return end.handle(new EndPosition.Command(id, position, version(ifMatch), EndBody.last(body), actor.get()))
                .map(person -> answer(Status.OK, person));
    }

    @PUT
    @Path("{id}/disabling")
    @Idempotent
    public Uni<RestResponse<PersonView>> disable(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return disable.handle(new DisablePerson.Command(id, version(ifMatch), actor.get()))
                .map(person -> answer(Status.OK, person));
    }

    @DELETE
    @Path("{id}/disabling")
    @Idempotent
    public Uni<RestResponse<PersonView>> enable(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch) {
        return enable.handle(new EnablePerson.Command(id, version(ifMatch), actor.get()))
                .map(person -> answer(Status.OK, person));
    }

    private static long version(@Nullable ETag ifMatch) {
        return ETag.required(ifMatch).version();
    }

    private static RestResponse<PersonView> answer(Status status, Person person) {
        return answer(status, PersonView.of(person));
    }

    private static RestResponse<PersonView> answer(Status status, PersonView view) {
        return ResponseBuilder.create(status, view)
                .tag(new ETag(view.version()).value())
                .build();
    }
}
