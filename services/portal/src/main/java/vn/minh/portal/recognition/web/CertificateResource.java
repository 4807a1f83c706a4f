package vn.minh.portal.recognition.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
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
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.recognition.CertificateSight;
import vn.minh.portal.recognition.Decisions;
import vn.minh.portal.recognition.ReadCertificate;
import vn.minh.portal.review.Recognition;

/** One certificate as a paper, and taking back the level that it proves. */
@Path("/giay-chung-nhan/{id}")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class CertificateResource {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadCertificate read;
    private final Decisions decisions;

    CertificateResource(Visitor visitor, Frames frames, ReadCertificate read, Decisions decisions) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.decisions = decisions;
    }

    @CheckedTemplate(basePath = "recognition")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance certificate(Frame frame, CertificateSight sight, QrCode square);

        static native TemplateInstance revocation(Frame frame, Recognition recognition, String reason, String key);
    }

    @GET
    public TemplateInstance show(UUID id, @RestQuery @Nullable String xong) {
        var sight = read.handle(visitor.get(), id);
        var frame = frames.plain()
                .with(Done.notice(xong))
                .showing(sight.recognition().isDemonstration());
        return Pages.certificate(frame, sight, QrCode.of(sight.check()));
    }

    /** What would happen, before it does. */
    @GET
    @Path("thu-hoi")
    public TemplateInstance ask(UUID id) {
        return asked(id, "", null, UUID.randomUUID().toString());
    }

    @POST
    @Path("thu-hoi")
    public RestResponse<TemplateInstance> revoke(
            UUID id, @RestForm String khoa, @RestForm long phienBan, @RestForm @DefaultValue("") String lyDo) {
        var reply = decisions.revoke(visitor.get(), id, phienBan, khoa, lyDo.strip());
        if (reply instanceof Reply.Here<?>) {
            return RestResponse.seeOther(URI.create("/giay-chung-nhan/" + id + "?xong=" + Done.REVOKED.code()));
        }
        var next = reply instanceof Reply.Away<?> ? khoa : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(asked(id, lyDo, Notice.of(reply), next))
                .build();
    }

    private TemplateInstance asked(UUID id, String reason, @Nullable Notice notice, String key) {
        var recognition =
                PageRefused.orHere(decisions.recognition(visitor.get(), id)).value();
        var frame = frames.plain().with(notice).showing(recognition.isDemonstration());
        return Pages.revocation(frame, recognition, reason, key);
    }
}
