package vn.minh.portal.evidence.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.portal.api.Reply;
import vn.minh.portal.evidence.Evidences;
import vn.minh.portal.evidence.Piece;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;

/**
 * What the script of the shelf's pages asks. The bytes of a file go from the browser to the store, by the plan that is
 * handed on here; the browser holds no token. Writes are forms with the secret of the session, as everywhere.
 */
@Path("/tai-len")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class UploadResource {

    private final Visitor visitor;
    private final Evidences evidences;

    UploadResource(Visitor visitor, Evidences evidences) {
        this.visitor = visitor;
        this.evidences = evidences;
    }

    @POST
    public RestResponse<Object> announce(@BeanParam Filled filled, @RestForm String khoa) {
        return answer(evidences.announce(visitor.get(), khoa, filled.announcement()));
    }

    /** How it stands, and what is still to be sent. */
    @GET
    @Path("{id}")
    public RestResponse<Object> get(UUID id) {
        return answer(evidences.get(visitor.get(), id));
    }

    @POST
    @Path("{id}/thay-the")
    public RestResponse<Object> replace(
            UUID id, @BeanParam Filled filled, @RestForm String khoa, @RestForm long phienBan) {
        return answer(evidences.replace(visitor.get(), id, phienBan, khoa, filled.content()));
    }

    @POST
    @Path("{id}/xac-nhan")
    public RestResponse<Object> confirm(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(evidences.confirm(visitor.get(), id, phienBan, khoa));
    }

    /** Which pieces of the unit have just this content already. */
    @GET
    @Path("da-co")
    public RestResponse<Object> known(@RestQuery String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return RestResponse.ok(List.of());
        }
        return RestResponse.ok(evidences.withContent(visitor.get(), sha256).maybe().stream()
                .flatMap(page -> page.items().stream())
                .map(Known::of)
                .toList());
    }

    record Known(String page, String title, String code) {

        static Known of(Piece piece) {
            return new Known(piece.page(), piece.title(), piece.code() == null ? "" : piece.code());
        }
    }

    private static RestResponse<Object> answer(Reply<Piece> reply) {
        return switch (reply) {
            case Reply.Here<Piece>(var piece, var version) -> RestResponse.ok(UploadView.of(piece, version));
            case Reply.Refused<Piece> _, Reply.Away<Piece> _ ->
                RestResponse.ResponseBuilder.<Object>create(PageRefused.status(reply))
                        .entity(Notice.of(reply))
                        .build();
        };
    }
}
