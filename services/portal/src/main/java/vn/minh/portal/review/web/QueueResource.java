package vn.minh.portal.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Listed;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.review.QueueSearch;
import vn.minh.portal.review.QueueSight;
import vn.minh.portal.review.Reviews;

/** The whole queue, page by page, with its filters. */
@Path("/hang-doi")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class QueueResource {

    private final Visitor visitor;
    private final Frames frames;
    private final Reviews reviews;

    QueueResource(Visitor visitor, Frames frames, Reviews reviews) {
        this.visitor = visitor;
        this.frames = frames;
        this.reviews = reviews;
    }

    @CheckedTemplate(basePath = "review")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance queue(Frame frame, QueueSight sight, String key);
    }

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String loc,
            @RestQuery @Nullable String namHoc,
            @RestQuery @Nullable String doan,
            @RestQuery @Nullable String nguoiGiu,
            @RestQuery @Nullable String sau) {
        var search = new QueueSearch(loc, namHoc, doan, nguoiGiu, sau);
        var page = reviews.queue(visitor.get(), search);
        var sight = new QueueSight(
                search, Section.of(page), page.maybe().map(Listed::next).orElse(null));
        return Pages.queue(
                frames.plain().showing(sight.isDemonstration()),
                sight,
                UUID.randomUUID().toString());
    }
}
