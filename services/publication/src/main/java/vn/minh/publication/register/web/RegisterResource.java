package vn.minh.publication.register.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.publication.register.Register;
import vn.minh.publication.register.SearchWords;
import vn.minh.web.Page;

/** The register as open data, for everybody. */
@Path("/api/v1/register/units")
@PermitAll
public class RegisterResource {

    /** Of a list: the newest result only, none when that was revoked. */
    record FoundPage(List<RegisterUnitView> items, @Nullable String next) {}

    private final Register register;
    private final ObjectMapper json;

    RegisterResource(Register register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FoundPage.class)))
    public Uni<RestResponse<String>> search(
            @QueryParam("q") @DefaultValue("") String asked,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("size") @DefaultValue("50") int size,
            @Context Request request) {
        int most = Page.size(size);
        return register.search(SearchWords.of(asked), after, most + 1)
                .map(rows -> Page.of(rows, most, Register.Found::place).map(RegisterResource::view))
                .map(page -> answer(page, request));
    }

    @GET
    @Path("{code}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegisterUnitView.class)))
    public Uni<RestResponse<String>> unit(String code, @Context Request request) {
        return register.school(code)
                .map(found -> found.orElseThrow(() -> new Rejected(new NotFound("org-unit", code))))
                .flatMap(unit -> register.entries(unit.code()).map(entries -> RegisterUnitView.of(unit, entries)))
                .map(view -> answer(view, request));
    }

    private static RegisterUnitView view(Register.Found found) {
        var latest = found.latest();
        return RegisterUnitView.of(found.unit(), latest == null || latest.isRevoked() ? List.of() : List.of(latest));
    }

    private RestResponse<String> answer(Object view, Request request) {
        try {
            return PublicAnswer.of(json.writeValueAsString(view), MediaType.APPLICATION_JSON, request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view must be writable", e);
        }
    }
}
