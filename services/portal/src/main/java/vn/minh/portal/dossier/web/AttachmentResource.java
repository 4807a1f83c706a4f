package vn.minh.portal.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Flow;
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
    public Flow catalogue(UUID id, @RestQuery @Nullable Integer vong) {
        return PageRefused.orHere(attachments.catalogue(visitor.get(), id, vong))
                .value();
    }

    @GET
    @Path("danh-muc.xlsx")
    public Flow workbook(UUID id, @RestQuery @Nullable Integer vong) {
        return PageRefused.orHere(attachments.workbook(visitor.get(), id, vong)).value();
    }

    @GET
    @Path("minh-chung.zip")
    public Flow archive(UUID id, @RestQuery @Nullable Integer vong, @RestQuery @Nullable String nhayCam) {
        return PageRefused.orHere(attachments.archive(visitor.get(), id, vong, nhayCam != null))
                .value();
    }
}
