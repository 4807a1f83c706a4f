package vn.minh.portal.sectorfile.web;

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
import vn.minh.domain.Role;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Refusal;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.page.Query;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.sectorfile.FilesSight;
import vn.minh.portal.sectorfile.Receipts;
import vn.minh.portal.sectorfile.SectorFile;
import vn.minh.portal.sectorfile.SectorFiles;

/** The file way: what waits is taken along as a workbook, and its receipts are brought back in it. */
@Path("/csdl-nganh/tep")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class SectorFileResource {

    private static final String PAGE = "/csdl-nganh/tep";

    private final Visitor visitor;
    private final Frames frames;
    private final SectorFiles files;

    SectorFileResource(Visitor visitor, Frames frames, SectorFiles files) {
        this.visitor = visitor;
        this.frames = frames;
        this.files = files;
    }

    @CheckedTemplate(basePath = "sectorfile")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance files(Frame frame, FilesSight sight, String key);

        static native TemplateInstance file(Frame frame, SectorFile file, String key);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String sau) {
        return list(Query.orNull(sau), "", null, UUID.randomUUID().toString());
    }

    @POST
    @Path("lap")
    public RestResponse<TemplateInstance> make(@RestForm String khoa, @RestForm @DefaultValue("") String so) {
        var reply = files.make(visitor.get(), khoa, so);
        return reply instanceof Reply.Here<SectorFile>(var file, var _)
                ? RestResponse.seeOther(URI.create(PAGE + "/" + file.id() + "?xong=" + Done.FILE_MADE.code()))
                : told(reply, list(null, so, Notice.of(reply), next(khoa, reply)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @RestQuery @Nullable String xong) {
        return one(id, Done.notice(xong), UUID.randomUUID().toString());
    }

    /** Says on the page itself how many lines came to what; the same file sent again says so too. */
    @POST
    @Path("{id}/bien-nhan")
    public RestResponse<TemplateInstance> receipts(
            UUID id, @RestForm String khoa, @RestForm("tep") @Nullable FileUpload tep) {
        Reply<Receipts> reply =
                tep == null ? Refusal.noFile() : files.receipts(visitor.get(), id, khoa, tep.uploadedFile());
        return reply instanceof Reply.Here<Receipts>(var receipts, var _)
                ? RestResponse.ok(one(id, receipts.notice(), UUID.randomUUID().toString()))
                : told(reply, one(id, Notice.of(reply), next(khoa, reply)));
    }

    private TemplateInstance list(@Nullable String after, String filled, @Nullable Notice notice, String key) {
        var person = visitor.get();
        var page = files.list(person, after);
        var sight = new FilesSight(
                person.hasAny(Role.ADMINISTRATOR) ? null : person.unit(),
                filled,
                Section.of(page),
                page.maybe().map(Listed::next).orElse(null));
        return Pages.files(frames.plain().with(notice), sight, key);
    }

    private TemplateInstance one(UUID id, @Nullable Notice notice, String key) {
        var file = PageRefused.orHere(files.get(visitor.get(), id)).value();
        return Pages.file(frames.plain().with(notice), file, key);
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
