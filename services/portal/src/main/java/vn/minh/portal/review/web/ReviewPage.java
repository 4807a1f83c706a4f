package vn.minh.portal.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.Done;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.review.ReadReview;
import vn.minh.portal.review.ReviewSight;

/** The page of one review, and how it answers a button. */
@ApplicationScoped
class ReviewPage {

    private final Visitor visitor;
    private final Frames frames;
    private final ReadReview read;

    ReviewPage(Visitor visitor, Frames frames, ReadReview read) {
        this.visitor = visitor;
        this.frames = frames;
        this.read = read;
    }

    @CheckedTemplate(basePath = "review")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance review(Frame frame, ReviewSight sight, String publicPage, String key);
    }

    /** A refusal is told on the page as it is now; an unknown outcome keeps the key, so that a second try is safe. */
    RestResponse<TemplateInstance> answer(UUID id, String key, Done done, Reply<?> reply) {
        if (reply instanceof Reply.Here<?>) {
            return RestResponse.seeOther(URI.create("/danh-gia/" + id + "?xong=" + done.code()));
        }
        var next = reply instanceof Reply.Away<?> ? key : UUID.randomUUID().toString();
        return RestResponse.ResponseBuilder.<TemplateInstance>create(PageRefused.status(reply))
                .entity(show(id, Notice.of(reply), next))
                .build();
    }

    TemplateInstance show(UUID id, @Nullable Notice notice, String key) {
        var sight = read.handle(visitor.get(), id);
        var frame = frames.plain().with(notice).showing(sight.review().demonstration());
        return Pages.review(
                frame, sight, frames.publicPageOf(sight.review().unit().code()), key);
    }
}
