package vn.minh.portal.review.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Done;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.review.Reviews;

/** One external review, and what an authority does with it. */
@Path("/danh-gia/{id}")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class ReviewResource {

    private final Visitor visitor;
    private final ReviewPage page;
    private final Reviews reviews;

    ReviewResource(Visitor visitor, ReviewPage page, Reviews reviews) {
        this.visitor = visitor;
        this.page = page;
        this.reviews = reviews;
    }

    @GET
    public TemplateInstance show(UUID id, @RestQuery @Nullable String xong) {
        return page.show(id, Done.notice(xong), UUID.randomUUID().toString());
    }

    @POST
    @Path("nhan")
    public RestResponse<TemplateInstance> claim(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.CLAIMED, reviews.claim(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("tra-lai")
    public RestResponse<TemplateInstance> release(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.RELEASED, reviews.release(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("de-xuat")
    public RestResponse<TemplateInstance> propose(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.PROPOSED, reviews.propose(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("tiep-tuc")
    public RestResponse<TemplateInstance> resume(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.RESUMED, reviews.resume(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("ket-luan")
    public RestResponse<TemplateInstance> conclude(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.CONCLUDED, reviews.conclude(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("cong-nhan")
    public RestResponse<TemplateInstance> recognise(UUID id, @RestForm String khoa) {
        return page.answer(id, khoa, Done.RECOGNISED, reviews.recognise(visitor.get(), id, khoa));
    }
}
