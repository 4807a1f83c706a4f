package vn.minh.portal.dossier.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Reply;
import vn.minh.portal.dossier.DossierLine;
import vn.minh.portal.dossier.DossierSight;
import vn.minh.portal.dossier.Dossiers;
import vn.minh.portal.dossier.ReadDossier;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;

/** One dossier, and what its council and the head of its unit do with it. */
@Path("/ho-so/{id}")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class DossierResource {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadDossier read;
    private final Dossiers dossiers;

    DossierResource(Visitor visitor, Frames frames, ReadDossier read, Dossiers dossiers) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.dossiers = dossiers;
    }

    @CheckedTemplate(basePath = "dossier")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance dossier(Frame frame, DossierSight sight, String publicPage, String key);
    }

    @GET
    public TemplateInstance show(UUID id, @RestQuery @Nullable String xong) {
        return page(id, Done.notice(xong), UUID.randomUUID().toString());
    }

    @POST
    @Path("ky")
    public RestResponse<TemplateInstance> sign(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(id, khoa, Done.SIGNED, dossiers.sign(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("phe-duyet")
    public RestResponse<TemplateInstance> approve(
            UUID id, @RestForm String khoa, @RestForm long phienBan, @RestForm String dauVanTay) {
        return answer(id, khoa, Done.APPROVED, dossiers.approve(visitor.get(), id, phienBan, khoa, dauVanTay));
    }

    @POST
    @Path("gui-lai")
    public RestResponse<TemplateInstance> sendBack(
            UUID id, @RestForm String khoa, @RestForm long phienBan, @RestForm String lyDo) {
        return answer(id, khoa, Done.SENT_BACK, dossiers.sendBack(visitor.get(), id, phienBan, khoa, lyDo));
    }

    /** A refusal is told on the page as it is now; an unknown outcome keeps the key, so that a second try is safe. */
    private RestResponse<TemplateInstance> answer(UUID id, String key, Done done, Reply<DossierLine> reply) {
        if (reply instanceof Reply.Here<DossierLine>) {
            return RestResponse.seeOther(URI.create("/ho-so/" + id + "?xong=" + done.code()));
        }
        var next = reply instanceof Reply.Away<DossierLine>
                ? key
                : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(page(id, Notice.of(reply), next))
                .build();
    }

    private TemplateInstance page(UUID id, @Nullable Notice notice, String key) {
        var sight = read.handle(visitor.get(), id);
        var frame = frames.plain().with(notice).showing(sight.dossier().demonstration());
        return Pages.dossier(
                frame, sight, frames.publicPageOf(sight.dossier().unit().code()), key);
    }
}
