package vn.minh.portal.review.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import vn.minh.portal.page.Done;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.review.Reviews;

/** What is said of a review beside its points: the unit on the proposal, the team in its minutes. */
@Path("/danh-gia/{id}")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class HearingResource {

    private final Visitor visitor;
    private final ReviewPage page;
    private final Reviews reviews;

    HearingResource(Visitor visitor, ReviewPage page, Reviews reviews) {
        this.visitor = visitor;
        this.page = page;
        this.reviews = reviews;
    }

    @POST
    @Path("dong-y")
    public RestResponse<TemplateInstance> agree(UUID id, @RestForm String khoa, @RestForm long phienBan) {
        return page.answer(id, khoa, Done.AGREED, reviews.comment(visitor.get(), id, phienBan, khoa, true, ""));
    }

    @POST
    @Path("gop-y")
    public RestResponse<TemplateInstance> comment(
            UUID id, @RestForm String khoa, @RestForm long phienBan, @RestForm @DefaultValue("") String noiDung) {
        return page.answer(
                id, khoa, Done.COMMENTED, reviews.comment(visitor.get(), id, phienBan, khoa, false, noiDung));
    }

    /** Persons as ids, one a line. */
    @POST
    @Path("bien-ban")
    public RestResponse<TemplateInstance> keepMinutes(
            UUID id,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm @DefaultValue("") String ngayHop,
            @RestForm @DefaultValue("") String noiHop,
            @RestForm @DefaultValue("") String coMat,
            @RestForm @DefaultValue("") String vangMat,
            @RestForm @DefaultValue("") String yKien) {
        var body = Filled.minutes(ngayHop, noiHop, coMat, vangMat, yKien);
        return page.answer(id, khoa, Done.MINUTES_KEPT, reviews.keepMinutes(visitor.get(), id, phienBan, khoa, body));
    }
}
