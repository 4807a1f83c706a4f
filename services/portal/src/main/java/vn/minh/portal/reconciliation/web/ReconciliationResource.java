package vn.minh.portal.reconciliation.web;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Refusal;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.page.Query;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.reconciliation.Asking;
import vn.minh.portal.reconciliation.ReadReconciliations;
import vn.minh.portal.reconciliation.Reconciliation;
import vn.minh.portal.reconciliation.ReconciliationSight;
import vn.minh.portal.reconciliation.Reconciliations;
import vn.minh.portal.reconciliation.ReconciliationsSight;

/** Comparing both sides: which comparisons there were, what one found, and putting it right. */
@Path("/csdl-nganh/doi-soat")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class ReconciliationResource {

    private static final String PAGE = "/csdl-nganh/doi-soat";

    private final Visitor visitor;
    private final Frames frames;
    private final ReadReconciliations read;
    private final Reconciliations reconciliations;

    ReconciliationResource(Visitor visitor, Frames frames, ReadReconciliations read, Reconciliations reconciliations) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.reconciliations = reconciliations;
    }

    @CheckedTemplate(basePath = "reconciliation")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance reconciliations(Frame frame, ReconciliationsSight sight, String key);

        static native TemplateInstance reconciliation(Frame frame, ReconciliationSight sight, String key);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String namHoc, @RestQuery @Nullable String sau) {
        var sight = read.list(visitor.get(), new Asking("", "", "", false), Query.orNull(namHoc), Query.orNull(sau));
        return Pages.reconciliations(frames.plain(), sight, UUID.randomUUID().toString());
    }

    @POST
    @Path("bat-dau")
    public RestResponse<TemplateInstance> start(
            @RestForm String khoa,
            @RestForm @DefaultValue("") String so,
            @RestForm @DefaultValue("") String bo,
            @RestForm @DefaultValue("") String namHoc,
            @RestForm @Nullable String tep) {
        var asking = new Asking(so, bo, namHoc, tep != null);
        var reply = reconciliations.start(visitor.get(), khoa, asking);
        if (reply instanceof Reply.Here<Reconciliation>(var run, var _)) {
            return to(run.id(), Done.COMPARISON_STARTED);
        }
        var sight = read.list(visitor.get(), asking, null, null);
        return told(reply, Pages.reconciliations(frames.plain().with(Notice.of(reply)), sight, next(khoa, reply)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(
            UUID id,
            @RestQuery @Nullable String coQuan,
            @RestQuery @Nullable String sau,
            @RestQuery @Nullable String xong) {
        var sight = read.one(visitor.get(), id, Query.orNull(coQuan), Query.orNull(sau));
        return Pages.reconciliation(
                frames.plain().with(Done.notice(xong)), sight, UUID.randomUUID().toString());
    }

    @POST
    @Path("{id}/gui-lai")
    public RestResponse<TemplateInstance> repair(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(id, khoa, Done.REPAIRED, reconciliations.repair(visitor.get(), id, phienBan, khoa));
    }

    /** The other side's inventory, where it came as a file. */
    @POST
    @Path("{id}/danh-muc")
    public RestResponse<TemplateInstance> bring(
            UUID id,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm @Nullable String luc,
            @RestForm("tep") @Nullable FileUpload tep) {
        Reply<Reconciliation> reply = tep == null
                ? Refusal.noFile()
                : reconciliations.bring(visitor.get(), id, phienBan, khoa, Moment.ofVietnam(luc), tep.uploadedFile());
        return answer(id, khoa, Done.COMPARED, reply);
    }

    private RestResponse<TemplateInstance> answer(UUID id, String key, Done done, Reply<?> reply) {
        if (reply instanceof Reply.Here<?>) {
            return to(id, done);
        }
        var sight = read.one(visitor.get(), id, null, null);
        return told(reply, Pages.reconciliation(frames.plain().with(Notice.of(reply)), sight, next(key, reply)));
    }

    private static RestResponse<TemplateInstance> to(UUID id, Done done) {
        return RestResponse.seeOther(URI.create(PAGE + "/" + id + "?xong=" + done.code()));
    }

    private static RestResponse<TemplateInstance> told(Reply<?> reply, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(page)
                .build();
    }

    private static String next(String key, Reply<?> reply) {
        return reply instanceof Reply.Away<?> ? key : UUID.randomUUID().toString();
    }
}
