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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Reply;
import vn.minh.portal.evidence.Choice;
import vn.minh.portal.evidence.Criteria;
import vn.minh.portal.evidence.Evidences;
import vn.minh.portal.evidence.Piece;
import vn.minh.portal.evidence.ReadPiece;
import vn.minh.portal.evidence.ReadShelf;
import vn.minh.portal.evidence.Search;
import vn.minh.portal.evidence.ShelfSight;
import vn.minh.portal.evidence.UploadLimits;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;

/** The shelf of a unit, and the form that puts a piece on it. */
@Path("/minh-chung")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class ShelfResource {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadShelf read;
    private final ReadPiece pieces;
    private final Criteria criteria;
    private final Evidences evidences;

    ShelfResource(
            Visitor visitor, Frames frames, ReadShelf read, ReadPiece pieces, Criteria criteria, Evidences evidences) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.pieces = pieces;
        this.criteria = criteria;
        this.evidences = evidences;
    }

    @CheckedTemplate(basePath = "evidence")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance shelf(Frame frame, ShelfSight sight);

        static native TemplateInstance add(
                Frame frame, UploadLimits limits, List<Choice> criteria, Filled filled, String key);
    }

    @GET
    public TemplateInstance shelf(
            @RestQuery @Nullable String tim,
            @RestQuery @Nullable String tieuChi,
            @RestQuery @Nullable String trangThai,
            @RestQuery @Nullable String lienKet,
            @RestQuery @Nullable String sau) {
        var sight = read.handle(visitor.get(), new Search(tim, tieuChi, trangThai, lienKet, sau));
        return Pages.shelf(frames.plain(), sight);
    }

    @GET
    @Path("them")
    public TemplateInstance form() {
        return form(null, Filled.EMPTY, UUID.randomUUID().toString());
    }

    /** A link, in one go: announced, its page fetched. A browser without script gets this far with links only. */
    @POST
    @Path("them")
    public RestResponse<TemplateInstance> add(@BeanParam Filled filled, @RestForm String khoa) {
        var announced = evidences.announce(visitor.get(), khoa, filled.announcement());
        if (announced instanceof Reply.Here<Piece>(var piece, var version)) {
            return confirmed(piece.id(), version);
        }
        var next = announced instanceof Reply.Away<Piece>
                ? khoa
                : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(announced))
                .entity(form(Notice.of(announced), filled, next))
                .build();
    }

    /** Whatever comes of it, the piece is there now, and its page says how it stands. */
    private RestResponse<TemplateInstance> confirmed(UUID id, long version) {
        var outcome =
                evidences.confirm(visitor.get(), id, version, UUID.randomUUID().toString());
        var done = Settled.of(outcome.maybe().orElse(null)).done();
        return RestResponse.seeOther(URI.create("/minh-chung/" + id + "?xong=" + done.code()));
    }

    private TemplateInstance form(@Nullable Notice notice, Filled filled, String key) {
        var person = visitor.get();
        return Pages.add(frames.plain().with(notice), pieces.limits(person), criteria.of(person), filled, key);
    }
}
