package vn.minh.portal.work.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.work.MyWork;
import vn.minh.portal.work.ReadMyWork;

/** The front page, and what waits for whoever is signed in. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@RunOnVirtualThread
public class WorkResource {

    private static final URI WORK = URI.create("/viec-cua-toi");

    private final Visitor visitor;
    private final Frames frames;
    private final ReadMyWork read;

    WorkResource(Visitor visitor, Frames frames, ReadMyWork read) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
    }

    @CheckedTemplate(basePath = "work")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance front(Frame frame);

        static native TemplateInstance mine(Frame frame, MyWork work, String key);
    }

    @GET
    @PermitAll
    public RestResponse<TemplateInstance> front() {
        return visitor.seen().isPresent() ? RestResponse.seeOther(WORK) : RestResponse.ok(Pages.front(frames.plain()));
    }

    @GET
    @Path("viec-cua-toi")
    @Authenticated
    public TemplateInstance mine(@RestQuery @Nullable String xong, @RestQuery @Nullable String namHoc) {
        var work = read.handle(visitor.get(), namHoc == null || namHoc.isBlank() ? null : namHoc.strip());
        var frame = frames.plain().with(Done.notice(xong)).showing(work.isDemonstration());
        return Pages.mine(frame, work, UUID.randomUUID().toString());
    }
}
