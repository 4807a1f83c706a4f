package vn.minh.portal.recognition.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.recognition.ActSight;
import vn.minh.portal.recognition.Decisions;
import vn.minh.portal.recognition.Keys;
import vn.minh.portal.recognition.ProposalSearch;
import vn.minh.portal.recognition.ProposalsSight;
import vn.minh.portal.recognition.ReadAct;
import vn.minh.portal.recognition.ReadProposals;
import vn.minh.portal.review.Act;

/** What waits for the signature of an authority's head: one signature, many certificates. */
@Path("/trinh-cong-nhan")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class ProposalsResource {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadProposals read;
    private final ReadAct readAct;
    private final Decisions decisions;

    ProposalsResource(Visitor visitor, Frames frames, ReadProposals read, ReadAct readAct, Decisions decisions) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.readAct = readAct;
        this.decisions = decisions;
    }

    @CheckedTemplate(basePath = "recognition")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance proposals(Frame frame, ProposalsSight sight);

        static native TemplateInstance act(Frame frame, ActSight sight);
    }

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String namHoc,
            @RestQuery @Nullable String muc,
            @RestQuery @Nullable String chon,
            @RestQuery @Nullable String sau) {
        var search = new ProposalSearch(namHoc, muc, "tat-ca".equals(chon), sau);
        return page(search, Set.of(), null, Keys.fresh());
    }

    /** Answers with what it came to: sent again, it is the same act and says the same. */
    @POST
    @Path("ky")
    public RestResponse<TemplateInstance> sign(
            @RestForm String khoa,
            @RestForm boolean trinhDien,
            @RestForm @Nullable List<UUID> hoSo,
            @RestForm @Nullable String namHoc,
            @RestForm @Nullable String muc,
            @RestForm @Nullable String sau) {
        var chosen = hoSo == null ? List.<UUID>of() : hoSo;
        var reply = decisions.recognise(visitor.get(), khoa, chosen);
        if (reply instanceof Reply.Here<Act>(var act, var _)) {
            var sight = readAct.handle(visitor.get(), act);
            return RestResponse.ok(Pages.act(frames.plain().showing(sight.isDemonstration()), sight));
        }
        var search = new ProposalSearch(namHoc, muc, false, sau);
        var next = reply instanceof Reply.Away<?> ? Keys.keeping(khoa, trinhDien) : Keys.fresh();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(page(search, Set.copyOf(chosen), Notice.of(reply), next))
                .build();
    }

    private TemplateInstance page(ProposalSearch search, Set<UUID> chosen, @Nullable Notice notice, Keys keys) {
        var sight = read.handle(visitor.get(), search, chosen, keys);
        return Pages.proposals(frames.plain().with(notice).showing(sight.isDemonstration()), sight);
    }
}
