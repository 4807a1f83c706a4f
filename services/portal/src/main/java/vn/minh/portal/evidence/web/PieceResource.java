package vn.minh.portal.evidence.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import vn.minh.portal.evidence.Evidences;
import vn.minh.portal.evidence.Piece;
import vn.minh.portal.evidence.PieceSight;
import vn.minh.portal.evidence.ReadPiece;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;

/** One piece of evidence: what it is, its versions, and what its unit does with it. */
@Path("/minh-chung")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class PieceResource {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadPiece read;
    private final Evidences evidences;

    PieceResource(Visitor visitor, Frames frames, ReadPiece read, Evidences evidences) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.evidences = evidences;
    }

    @CheckedTemplate(basePath = "evidence")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance piece(Frame frame, PieceSight sight, Filled filled, String key);
    }

    /** @param ban a version, as a dossier cites it */
    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @RestQuery @Nullable Integer ban, @RestQuery @Nullable String xong) {
        return page(id, ban, Done.notice(xong), UUID.randomUUID().toString());
    }

    /** The policy is checked, the look recorded; then the browser asks the store itself. */
    @GET
    @Path("{id}/tai-ve")
    public RestResponse<Void> download(UUID id, @RestQuery @Nullable Integer ban) {
        var link =
                PageRefused.orHere(evidences.download(visitor.get(), id, ban)).value();
        return RestResponse.seeOther(URI.create(link.url()));
    }

    @POST
    @Path("{id}/xac-nhan")
    public RestResponse<TemplateInstance> confirm(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        var outcome = evidences.confirm(visitor.get(), id, phienBan, khoa);
        return answer(id, khoa, Settled.of(outcome.maybe().orElse(null)).done(), outcome);
    }

    @POST
    @Path("{id}/mo-ta")
    public RestResponse<TemplateInstance> describe(
            UUID id, @BeanParam Filled filled, @RestForm String khoa, @RestForm long phienBan) {
        return answer(
                id, khoa, Done.DESCRIBED, evidences.describe(visitor.get(), id, phienBan, khoa, filled.description()));
    }

    /** By another address; a file takes the way of {@link UploadResource}. */
    @POST
    @Path("{id}/thay-the")
    public RestResponse<TemplateInstance> replace(
            UUID id, @BeanParam Filled filled, @RestForm String khoa, @RestForm long phienBan) {
        var announced = evidences.replace(visitor.get(), id, phienBan, khoa, filled.content());
        if (!(announced instanceof Reply.Here<Piece>(var _, var version))) {
            return answer(id, khoa, Done.KEPT, announced);
        }
        var outcome =
                evidences.confirm(visitor.get(), id, version, UUID.randomUUID().toString());
        return RestResponse.seeOther(
                to(id, Settled.of(outcome.maybe().orElse(null)).done()));
    }

    @POST
    @Path("{id}/kiem-tra-lien-ket")
    public RestResponse<TemplateInstance> checkLink(UUID id, @RestForm String khoa) {
        return answer(id, khoa, Done.LINK_CHECKED, evidences.checkLink(visitor.get(), id, khoa));
    }

    /** A refusal is told on the page as it is now; an unknown outcome keeps the key, so that a second try is safe. */
    private RestResponse<TemplateInstance> answer(UUID id, String key, Done done, Reply<?> reply) {
        if (reply instanceof Reply.Here<?>) {
            return RestResponse.seeOther(to(id, done));
        }
        var next = reply instanceof Reply.Away<?> ? key : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(page(id, null, Notice.of(reply), next))
                .build();
    }

    private static URI to(UUID id, Done done) {
        return URI.create("/minh-chung/" + id + "?xong=" + done.code());
    }

    private TemplateInstance page(UUID id, @Nullable Integer version, @Nullable Notice notice, String key) {
        var sight = read.handle(visitor.get(), id, version);
        return Pages.piece(frames.plain().with(notice), sight, Filled.of(sight.piece()), key);
    }
}
