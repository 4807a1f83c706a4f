package vn.minh.portal.delivery.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import vn.minh.portal.delivery.Deliveries;
import vn.minh.portal.delivery.DeliveriesSight;
import vn.minh.portal.delivery.DeliveryMove;
import vn.minh.portal.delivery.DeliverySearch;
import vn.minh.portal.delivery.ReadDeliveries;
import vn.minh.portal.delivery.WrittenReceipt;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;

/** What the sector database was told, and what became of it. */
@Path("/csdl-nganh")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class SectorResource {

    private static final String PAGE = "/csdl-nganh";

    private final Visitor visitor;
    private final Frames frames;
    private final ReadDeliveries read;
    private final Deliveries deliveries;

    SectorResource(Visitor visitor, Frames frames, ReadDeliveries read, Deliveries deliveries) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.deliveries = deliveries;
    }

    @CheckedTemplate(basePath = "delivery")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance deliveries(Frame frame, DeliveriesSight sight, String key);
    }

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String trangThai,
            @RestQuery @Nullable String donVi,
            @RestQuery @Nullable String namHoc,
            @RestQuery @Nullable String bo,
            @RestQuery @Nullable String loai,
            @RestQuery @Nullable String sau,
            @RestQuery @Nullable String xong) {
        var search = new DeliverySearch(trangThai, donVi, namHoc, bo, loai, sau);
        return page(search, Done.notice(xong), UUID.randomUUID().toString());
    }

    @POST
    @Path("{viec}")
    public RestResponse<TemplateInstance> move(
            String viec,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm UUID banGhi,
            @BeanParam SearchForm from) {
        var move = DeliveryMove.coded(viec).orElseThrow(NotFoundException::new);
        var reply = deliveries.move(visitor.get(), move, banGhi, phienBan, khoa);
        return answer(from.search(), khoa, move.done(), reply);
    }

    /** What a city that is told by file answered to one record, written down by hand. */
    @POST
    @Path("bien-nhan")
    public RestResponse<TemplateInstance> receipt(
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm UUID banGhi,
            @RestForm @DefaultValue("") String ketQua,
            @RestForm @DefaultValue("") String soBienNhan,
            @RestForm @DefaultValue("") String lyDo,
            @BeanParam SearchForm from) {
        var written = new WrittenReceipt(ketQua.equals("nhan"), soBienNhan, lyDo);
        var reply = deliveries.receipt(visitor.get(), banGhi, phienBan, khoa, written);
        return answer(from.search(), khoa, Done.RECEIPT_WRITTEN, reply);
    }

    private RestResponse<TemplateInstance> answer(DeliverySearch search, String key, Done done, Reply<?> reply) {
        if (reply instanceof Reply.Here<?>) {
            var back = search.from(search.after());
            return RestResponse.seeOther(
                    URI.create(PAGE + "?" + back + (back.isEmpty() ? "" : "&") + "xong=" + done.code()));
        }
        var next = reply instanceof Reply.Away<?> ? key : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(page(search, Notice.of(reply), next))
                .build();
    }

    private TemplateInstance page(DeliverySearch search, @Nullable Notice notice, String key) {
        var sight = read.handle(visitor.get(), search);
        return Pages.deliveries(frames.plain().with(notice).showing(sight.isDemonstration()), sight, key);
    }
}
