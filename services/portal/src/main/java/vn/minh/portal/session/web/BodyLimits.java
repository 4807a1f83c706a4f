package vn.minh.portal.session.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/** Only pages that take a file take much; the limit of all is the largest of these. */
@ApplicationScoped
class BodyLimits {

    private static final int EARLY = 90;
    private static final long FORM = 256 * 1024L;
    private static final int TOO_LARGE = 413;

    private static final List<Pattern> FILES = List.of(
            Pattern.compile("/csdl-nganh/doi-soat/[^/]+/danh-muc"), Pattern.compile("/csdl-nganh/tep/[^/]+/bien-nhan"));

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        if (takesFile(request.normalizedPath()) || announced(request) <= FORM) {
            request.next();
        } else {
            if (request.request().version() != HttpVersion.HTTP_2) {
                // Nobody reads the rest of it, so nothing can follow it either.
                request.response().putHeader(HttpHeaderNames.CONNECTION, "close");
            }
            request.response()
                    .setStatusCode(TOO_LARGE)
                    .putHeader(HttpHeaderNames.CONTENT_TYPE, "text/plain;charset=UTF-8")
                    .end("Nội dung gửi lên quá lớn. Quay lại trang trước, rút gọn rồi gửi lại.");
        }
    }

    private static boolean takesFile(String path) {
        return FILES.stream().anyMatch(file -> file.matcher(path).matches());
    }

    /** A body whose length is not announced counts as too large: browsers announce the length of a form. */
    private static long announced(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (length == null) {
            return request.request().getHeader(HttpHeaderNames.TRANSFER_ENCODING) == null ? 0 : Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException _) {
            return Long.MAX_VALUE;
        }
    }
}
