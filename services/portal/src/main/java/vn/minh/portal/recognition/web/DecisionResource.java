package vn.minh.portal.recognition.web;

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
import vn.minh.portal.recognition.DecisionPaper;
import vn.minh.portal.recognition.DecisionSearch;
import vn.minh.portal.recognition.Decisions;
import vn.minh.portal.recognition.DecisionsSight;
import vn.minh.portal.recognition.ReadDecision;

/** Decisions of authorities: the list, and each as a paper to print. */
@Path("/quyet-dinh")
@Produces("text/html;charset=UTF-8")
@Authenticated
@RunOnVirtualThread
public class DecisionResource {

    private final Visitor visitor;
    private final Frames frames;
    private final Decisions decisions;
    private final ReadDecision read;

    DecisionResource(Visitor visitor, Frames frames, Decisions decisions, ReadDecision read) {
        this.visitor = visitor;
        this.frames = frames;
        this.decisions = decisions;
        this.read = read;
    }

    @CheckedTemplate(basePath = "recognition")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance decisions(Frame frame, DecisionsSight sight);

        static native TemplateInstance decision(Frame frame, DecisionPaper paper);
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String namHoc, @RestQuery @Nullable String loai, @RestQuery @Nullable String sau) {
        var search = new DecisionSearch(namHoc, loai, sau);
        var page = decisions.list(visitor.get(), search);
        var sight = new DecisionsSight(
                search, Section.of(page), page.maybe().map(Listed::next).orElse(null));
        return Pages.decisions(frames.plain().showing(sight.isDemonstration()), sight);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id) {
        var paper = read.handle(visitor.get(), id);
        return Pages.decision(frames.plain().showing(paper.decision().demonstration()), paper);
    }
}
