package vn.minh.portal.team.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import vn.minh.portal.team.Founding;
import vn.minh.portal.team.ReadTeams;
import vn.minh.portal.team.Team;
import vn.minh.portal.team.Teams;
import vn.minh.portal.team.TeamsSight;

/** The teams of an authority: who reviews which schools. */
@Path("/doan-danh-gia")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class TeamsResource {

    private static final String PAGE = "/doan-danh-gia";

    private final Visitor visitor;
    private final Frames frames;
    private final ReadTeams read;
    private final Teams teams;

    TeamsResource(Visitor visitor, Frames frames, ReadTeams read, Teams teams) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
        this.teams = teams;
    }

    @CheckedTemplate(basePath = "team")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance teams(Frame frame, TeamsSight sight, Founding filled, String key);
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String dot, @RestQuery @Nullable String xong) {
        return page(
                id(dot), Done.notice(xong), Founding.EMPTY, UUID.randomUUID().toString());
    }

    /** What was filled stays filled when it is refused. */
    @POST
    @Path("moi")
    public RestResponse<TemplateInstance> found(@BeanParam FoundingForm form, @RestForm String khoa) {
        var filled = form.filled();
        return answer(id(filled.campaign()), filled, khoa, Done.FOUNDED, teams.found(visitor.get(), khoa, filled));
    }

    @POST
    @Path("{id}/truong")
    public RestResponse<TemplateInstance> allot(
            UUID id,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm @Nullable String dot,
            @RestForm @DefaultValue("") String truong,
            @RestForm @DefaultValue("") String lyDo) {
        return answer(
                id(dot),
                Founding.EMPTY,
                khoa,
                Done.ALLOTTED,
                teams.allot(visitor.get(), id, phienBan, khoa, truong, lyDo));
    }

    @POST
    @Path("{id}/bo-truong")
    public RestResponse<TemplateInstance> release(
            UUID id,
            @RestForm String khoa,
            @RestForm long phienBan,
            @RestForm @Nullable String dot,
            @RestForm @DefaultValue("") String truong) {
        return answer(
                id(dot),
                Founding.EMPTY,
                khoa,
                Done.SCHOOL_RELEASED,
                teams.release(visitor.get(), id, phienBan, khoa, truong));
    }

    @POST
    @Path("{id}/giai-the")
    public RestResponse<TemplateInstance> dissolve(
            UUID id, @RestForm String khoa, @RestForm long phienBan, @RestForm @Nullable String dot) {
        return answer(id(dot), Founding.EMPTY, khoa, Done.DISSOLVED, teams.dissolve(visitor.get(), id, phienBan, khoa));
    }

    private RestResponse<TemplateInstance> answer(
            @Nullable UUID campaign, Founding filled, String key, Done done, Reply<Team> reply) {
        if (reply instanceof Reply.Here<Team>) {
            var of = campaign == null ? "" : "&dot=" + campaign;
            return RestResponse.seeOther(URI.create(PAGE + "?xong=" + done.code() + of));
        }
        var next = reply instanceof Reply.Away<Team> ? key : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(page(campaign, Notice.of(reply), filled, next))
                .build();
    }

    private TemplateInstance page(@Nullable UUID campaign, @Nullable Notice notice, Founding filled, String key) {
        return Pages.teams(frames.plain().with(notice), read.handle(visitor.get(), campaign), filled, key);
    }

    /** An address that was typed wrong asks for no campaign. */
    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
