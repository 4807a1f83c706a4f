package vn.minh.portal.review.web;

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
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.review.ReadReview;
import vn.minh.portal.review.ReviewSight;
import vn.minh.portal.review.Reviews;

/** One external review, and what an authority does with it. */
@Path("/danh-gia/{id}")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class ReviewResource {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadReview read;
    private final Reviews reviews;

    ReviewResource(Visitor visitor, Frames frames, ReadReview read, Reviews reviews) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.reviews = reviews;
    }

    @CheckedTemplate(basePath = "review")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance review(Frame frame, ReviewSight sight, String publicPage, String key);
    }

    @GET
    public TemplateInstance show(UUID id, @RestQuery @Nullable String xong) {
        return page(id, Done.notice(xong), UUID.randomUUID().toString());
    }

    @POST
    @Path("nhan")
    public RestResponse<TemplateInstance> claim(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(id, khoa, Done.CLAIMED, reviews.claim(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("tra-lai")
    public RestResponse<TemplateInstance> release(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(id, khoa, Done.RELEASED, reviews.release(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("de-xuat")
    public RestResponse<TemplateInstance> propose(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(id, khoa, Done.PROPOSED, reviews.propose(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("tiep-tuc")
    public RestResponse<TemplateInstance> resume(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(id, khoa, Done.RESUMED, reviews.resume(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("ket-luan")
    public RestResponse<TemplateInstance> conclude(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return answer(id, khoa, Done.CONCLUDED, reviews.conclude(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("cong-nhan")
    public RestResponse<TemplateInstance> recognise(UUID id, @RestForm String khoa) {
        return answer(id, khoa, Done.RECOGNISED, reviews.recognise(visitor.get(), id, khoa));
    }

    /** A refusal is told on the page as it is now; an unknown outcome keeps the key, so that a second try is safe. */
    private RestResponse<TemplateInstance> answer(UUID id, String key, Done done, Reply<?> reply) {
        if (reply instanceof Reply.Here<?>) {
            return RestResponse.seeOther(URI.create("/danh-gia/" + id + "?xong=" + done.code()));
        }
        var next = reply instanceof Reply.Away<?> ? key : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(page(id, Notice.of(reply), next))
                .build();
    }

    private TemplateInstance page(UUID id, @Nullable Notice notice, String key) {
        var sight = read.handle(visitor.get(), id);
        var frame = frames.plain().with(notice).showing(sight.review().demonstration());
        return Pages.review(
                frame, sight, frames.publicPageOf(sight.review().unit().code()), key);
    }
}
