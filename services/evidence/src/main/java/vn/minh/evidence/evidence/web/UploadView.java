package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.UploadPlan;

/**
 * How to send the bytes: to one address, or in parts to one address each.
 *
 * @param headers to be sent as they are; a browser sends {@code Content-Length} itself
 * @param parts the missing ones; only of a large file, which has no address of its own then
 * @param partsDone numbers of the parts that are there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadView(
        String method,
        @Nullable String url,
        @Nullable Map<String, String> headers,
        @Nullable Long partSize,
        @Nullable List<UploadPlan.Part> parts,
        @Nullable List<Integer> partsDone,
        Instant expiresAt) {

    private static final String METHOD = "PUT";

    static UploadView of(UploadPlan plan) {
        return switch (plan) {
            case UploadPlan.Whole(var url, var headers, var expiresAt) ->
                new UploadView(METHOD, url, headers, null, null, null, expiresAt);
            case UploadPlan.InParts(var partSize, var parts, var done, var expiresAt) ->
                new UploadView(METHOD, null, null, partSize, parts, done, expiresAt);
        };
    }
}
