package vn.minh.assessment.council.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.council.AskContributors;
import vn.minh.assessment.council.AskEntry;
import vn.minh.assessment.council.AssignCriteria;
import vn.minh.assessment.council.AssignmentEntry;
import vn.minh.assessment.council.ChangeCouncil;
import vn.minh.assessment.council.CouncilEntry;
import vn.minh.assessment.council.FoundCouncil;
import vn.minh.assessment.council.ReadCouncils;
import vn.minh.assessment.council.Worked;
import vn.minh.domain.Role;
import vn.minh.web.CurrentActor;
import vn.minh.web.ETag;
import vn.minh.web.Idempotent;

/** The council of a dossier. */
@Path("/api/v1/self-assessments/{id}/council")
class CouncilResource {

    private final ReadCouncils read;
    private final FoundCouncil found;
    private final ChangeCouncil change;
    private final AssignCriteria assign;
    private final AskContributors ask;
    private final CurrentActor actor;

    CouncilResource(
            ReadCouncils read,
            FoundCouncil found,
            ChangeCouncil change,
            AssignCriteria assign,
            AskContributors ask,
            CurrentActor actor) {
        this.read = read;
        this.found = found;
        this.change = change;
        this.assign = assign;
        this.ask = ask;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({
        Role.CONTRIBUTOR,
        Role.COUNCIL,
        Role.PRINCIPAL,
        Role.AUTHORITY_OFFICER,
        Role.AUTHORITY_HEAD,
        Role.DEPARTMENT_OFFICER,
        Role.ADMINISTRATOR
    })
    public Uni<RestResponse<CouncilView>> get(UUID id) {
        return read.one(id, actor.get()).map(worked -> answer(Status.OK, worked));
    }

    /** The first time with {@code If-None-Match: *} or {@code If-Match: "0"}; later with the version that was read. */
    @PUT
    @Idempotent
    @RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.ADMINISTRATOR})
    public Uni<RestResponse<CouncilView>> put(
            UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Nullable CouncilEntry entry) {
        long version = "*".equals(ifNoneMatch) ? 0 : ETag.required(ifMatch).version();
        var body = Reading.body(entry);
        return version == 0
                ? found.handle(new FoundCouncil.Command(id, body, actor.get()))
                        .map(worked -> answer(Status.CREATED, worked))
                : change.handle(new ChangeCouncil.Command(id, version, body, actor.get()))
                        .map(worked -> answer(Status.OK, worked));
    }

    @PUT
    @Path("assignments")
    @Idempotent
    @RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.ADMINISTRATOR, Role.COUNCIL})
    public Uni<RestResponse<CouncilView>> assign(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch,
            @Nullable List<AssignmentEntry> entries) {
        return assign.handle(new AssignCriteria.Command(
                        id, ETag.required(ifMatch).version(), Reading.list(entries), actor.get()))
                .map(worked -> answer(Status.OK, worked));
    }

    @PUT
    @Path("asks")
    @Idempotent
    @RolesAllowed({Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.ADMINISTRATOR, Role.COUNCIL})
    public Uni<RestResponse<CouncilView>> ask(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable ETag ifMatch, @Nullable List<AskEntry> entries) {
        return ask.handle(new AskContributors.Command(
                        id, ETag.required(ifMatch).version(), Reading.list(entries), actor.get()))
                .map(worked -> answer(Status.OK, worked));
    }

    private static RestResponse<CouncilView> answer(Status status, Worked worked) {
        return ResponseBuilder.create(status, CouncilView.of(worked))
                .tag(new ETag(worked.council().version()).value())
                .build();
    }
}
