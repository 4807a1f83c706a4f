package vn.minh.portal.team.web;

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
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.team.Draw;
import vn.minh.portal.team.DrawSight;
import vn.minh.portal.team.ReadTeams;
import vn.minh.portal.team.Teams;

/** Draws of schools among teams: first looked at, then in earnest with the seed that was shown. */
@Path("/boc-tham")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class DrawResource {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadTeams read;
    private final Teams teams;

    DrawResource(Visitor visitor, Frames frames, ReadTeams read, Teams teams) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.teams = teams;
    }

    @CheckedTemplate(basePath = "team")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance draw(Frame frame, DrawSight sight, String key);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @RestQuery @Nullable String xong) {
        var draw = PageRefused.orHere(teams.draw(visitor.get(), id)).value();
        return page(draw, false, Done.notice(xong));
    }

    /** Keeps nothing; the page that shows it has the button that does. */
    @POST
    @Path("xem-truoc")
    public TemplateInstance preview(
            @RestForm String khoa, @RestForm UUID dot, @RestForm @DefaultValue("") String hatGiong) {
        var draw = PageRefused.orHere(teams.preview(visitor.get(), khoa, dot, seed(hatGiong)))
                .value();
        return page(draw, true, null);
    }

    @POST
    public RestResponse<TemplateInstance> draw(@RestForm String khoa, @RestForm UUID dot, @RestForm long hatGiong) {
        var reply = teams.draw(visitor.get(), khoa, dot, hatGiong);
        if (reply instanceof Reply.Here<Draw>(var draw, var _)) {
            return RestResponse.seeOther(URI.create("/boc-tham/" + draw.id() + "?xong=" + Done.DRAWN.code()));
        }
        throw PageRefused.of(reply);
    }

    private TemplateInstance page(Draw draw, boolean preview, @Nullable Notice notice) {
        return Pages.draw(
                frames.plain().with(notice),
                read.draw(visitor.get(), draw, preview),
                UUID.randomUUID().toString());
    }

    /** What is no number asks for a new seed, which is shown. */
    private static @Nullable Long seed(String text) {
        try {
            return text.isBlank() ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
