package vn.minh.portal.session.web;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.person.LockedOut;

/** Whoever was shut out loses cookie and session with the page that says so. */
class LockOut {

    private static final int FORBIDDEN = 403;

    private final OidcSession session;
    private final Frames frames;
    private final Template page;

    LockOut(OidcSession session, Frames frames, @Location("page/error") Template page) {
        this.session = session;
        this.frames = frames;
        this.page = page;
    }

    @ServerExceptionMapper
    public Uni<RestResponse<TemplateInstance>> lockedOut(LockedOut refused, RoutingContext request) {
        SignOutResource.signingOut(request);
        return session.logout()
                .map(_ -> RestResponse.ResponseBuilder.<TemplateInstance>create(FORBIDDEN)
                        .entity(page.data("frame", frames.bare(), "notice", notice()))
                        .type("text/html;charset=UTF-8")
                        .build());
    }

    private static Notice notice() {
        return new Notice(
                false,
                "Tài khoản đã bị khóa",
                List.of(
                        "Tài khoản của bạn đã bị khóa nên phiên làm việc này đã kết thúc.",
                        "Liên hệ người đứng đầu đơn vị hoặc quản trị viên nếu bạn cần làm việc lại."),
                List.of());
    }
}
