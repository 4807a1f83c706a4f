package vn.minh.portal.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Flow;
import vn.minh.portal.api.Reply;
import vn.minh.portal.dossier.Attachments;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;

/** What a dossier's page offers to take away, handed through with the person's own token. */
@Path("/ho-so/{id}")
@Authenticated
@RunOnVirtualThread
public class AttachmentResource {

    private final Visitor visitor;
    private final Attachments attachments;

    AttachmentResource(Visitor visitor, Attachments attachments) {
        this.visitor = visitor;
        this.attachments = attachments;
    }

    @GET
    @Path("danh-muc.json")
    public Response catalogue(UUID id, @RestQuery @Nullable Integer vong) {
        return through(attachments.catalogue(visitor.get(), id, vong));
    }

    @GET
    @Path("danh-muc.xlsx")
    public Response workbook(UUID id, @RestQuery @Nullable Integer vong) {
        return through(attachments.workbook(visitor.get(), id, vong));
    }

    @GET
    @Path("minh-chung.zip")
    public Response archive(UUID id, @RestQuery @Nullable Integer vong, @RestQuery @Nullable String nhayCam) {
        return through(attachments.archive(visitor.get(), id, vong, nhayCam != null));
    }

    /** A refusal is a page; what comes is passed on as it comes, and closed whatever happens. */
    private static Response through(Reply<Flow> reply) {
        var flow = PageRefused.orHere(reply).value();
        StreamingOutput body = out -> {
            try (var bytes = flow.bytes()) {
                bytes.transferTo(out);
            }
        };
        return Response.ok(body, flow.contentType())
                .header("Content-Disposition", flow.disposition())
                .build();
    }
}
