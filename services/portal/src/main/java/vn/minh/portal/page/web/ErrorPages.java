package vn.minh.portal.page.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.minh.observability.Wordless;
import vn.minh.portal.page.Frame;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.Notice;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.session.StaleForm;

/** Every way a page is not there: what, why, what next. Nothing of the inside gets out. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String HTML = "text/html;charset=UTF-8";

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "page")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance error(Frame frame, Notice notice);
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> refused(PageRefused refused) {
        return page(refused.status(), frames.plain(), refused.notice());
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> stale(StaleForm stale) {
        return page(
                403,
                "Biểu mẫu đã cũ",
                "Biểu mẫu này không thuộc phiên làm việc hiện tại của bạn, nên chưa có gì được thực hiện.",
                "Mở lại trang rồi bấm nút một lần nữa.");
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> forbidden(ForbiddenException refused) {
        return page(
                403,
                "Bạn không có quyền",
                "Vai trò của bạn không mở được trang này.",
                "Về “Việc của tôi”, hoặc nhờ người có thẩm quyền trong đơn vị.");
    }

    /** Only a sign-in that went wrong: whoever is not signed in, or no longer, is led to the provider before this. */
    @ServerExceptionMapper
    public RestResponse<TemplateInstance> signInFailed(AuthenticationCompletionException failed) {
        return page(
                401,
                "Chưa đăng nhập được",
                "Máy chủ đăng nhập không xác nhận được lần đăng nhập này.",
                "Đăng nhập lại; nếu vẫn không được, báo quản trị viên của đơn vị.");
    }

    /** A form whose session had ended comes back from the identity provider as a plain visit: to its page, then. */
    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException refused, UriInfo uri) {
        var path = uri.getPath();
        return Response.seeOther(URI.create(path.substring(0, Math.max(1, path.lastIndexOf('/')))))
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> refusedByHttp(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return page(
                status,
                status == 404 ? "Không tìm thấy trang" : "Yêu cầu không được chấp nhận",
                "Đường dẫn không đúng, hoặc nội dung này không thuộc phạm vi của bạn.",
                "Kiểm tra lại đường dẫn, hoặc về “Việc của tôi”.");
    }

    @ServerExceptionMapper
    public RestResponse<TemplateInstance> failed(Throwable failure) {
        var incident = UUID.randomUUID().toString();
        LOG.errorf(Wordless.of(failure), "incident %s", incident);
        return page(
                500,
                "Hệ thống gặp sự cố",
                "Trang này chưa hiện được.",
                "Thử lại; nếu vẫn lỗi, báo quản trị viên mã sự cố " + incident + ".");
    }

    private RestResponse<TemplateInstance> page(int status, String title, String why, String next) {
        return page(status, frames.bare(), new Notice(false, title, List.of(why, next), List.of()));
    }

    private static RestResponse<TemplateInstance> page(int status, Frame frame, Notice notice) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(Pages.error(frame, notice))
                .type(HTML)
                .build();
    }
}
