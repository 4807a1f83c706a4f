package vn.minh.publication.register.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * An answer that anybody may keep but must ask about: a recognised level is seen at once, and whoever has the page
 * already gets a 304 instead of it.
 */
final class PublicAnswer {

    static final String HTML = "text/html;charset=UTF-8";

    private static final String ASK_FIRST = "public, no-cache";
    private static final String DO_NOT_KEEP = "no-store";

    private PublicAnswer() {}

    static RestResponse<String> of(String body, String type, Request request) {
        var tag = new EntityTag(hash(body));
        var same = request.evaluatePreconditions(tag);
        var answer = same == null ? ResponseBuilder.ok(body).type(type) : notModified();
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, ASK_FIRST).build();
    }

    static RestResponse<String> missing(String page) {
        return ResponseBuilder.create(Status.NOT_FOUND, page)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, DO_NOT_KEEP)
                .build();
    }

    private static ResponseBuilder<String> notModified() {
        return ResponseBuilder.create(Status.NOT_MODIFIED);
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
