package vn.minh.portal.review.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Done;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.review.Reviews;

/** Reading a dossier: points, what is sent back, the second reading, what is settled where two readers differ. */
@Path("/danh-gia/{id}")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class ReadingResource {

    private final Visitor visitor;
    private final ReviewPage page;
    private final Reviews reviews;

    ReadingResource(Visitor visitor, ReviewPage page, Reviews reviews) {
        this.visitor = visitor;
        this.page = page;
        this.reviews = reviews;
    }

    @POST
    @Path("cham/{item}")
    public RestResponse<TemplateInstance> record(
            UUID id,
            String item,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm @Nullable String diem,
            @RestForm @Nullable String dat,
            @RestForm @Nullable String lyDo) {
        var body = Filled.finding(diem, dat, lyDo);
        return page.answer(id, khoa, Done.RECORDED, reviews.record(visitor.get(), id, phienBan, khoa, item, body));
    }

    @POST
    @Path("cham-lan-hai/{item}")
    public RestResponse<TemplateInstance> recordSecond(
            UUID id,
            String item,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm @Nullable String diem,
            @RestForm @Nullable String dat,
            @RestForm @Nullable String lyDo) {
        var body = Filled.finding(diem, dat, lyDo);
        return page.answer(
                id, khoa, Done.RECORDED, reviews.recordSecond(visitor.get(), id, phienBan, khoa, item, body));
    }

    @POST
    @Path("bo-sung")
    public RestResponse<TemplateInstance> requestSupplement(
            UUID id,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm List<String> tieuChi,
            @RestForm List<String> lyDo,
            @RestForm @DefaultValue("") String han) {
        var body = Filled.supplement(tieuChi, lyDo, han);
        return page.answer(
                id,
                khoa,
                Done.SUPPLEMENT_REQUESTED,
                reviews.requestSupplement(visitor.get(), id, phienBan, khoa, body));
    }

    @POST
    @Path("doc-lan-hai")
    public RestResponse<TemplateInstance> takeSecond(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.SECOND_TAKEN, reviews.takeSecond(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("tra-doc-lan-hai")
    public RestResponse<TemplateInstance> releaseSecond(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.SECOND_RELEASED, reviews.releaseSecond(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("xong-doc-lan-hai")
    public RestResponse<TemplateInstance> finishSecond(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.SECOND_FINISHED, reviews.finishSecond(visitor.get(), id, phienBan, khoa));
    }

    @POST
    @Path("chot")
    public RestResponse<TemplateInstance> settle(
            UUID id,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm List<String> chiTieu,
            @RestForm List<String> diem,
            @RestForm List<String> lyDo) {
        var items = Filled.settled(chiTieu, diem, lyDo);
        return page.answer(id, khoa, Done.SETTLED, reviews.settle(visitor.get(), id, phienBan, khoa, items));
    }
}
