package vn.minh.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;

/**
 * RFC 9457: why a request was refused, for a person and for a program.
 *
 * @param type stable URL of the kind of problem
 * @param title the kind in Vietnamese
 * @param detail what and why, this time
 * @param next what to do about it
 * @param faults every broken rule of an input
 * @param context values a program may use, e.g. the present state
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String next,
        String instance,
        List<Fault> faults,
        Map<String, Object> context) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://minh.example/problems/";

    static Problem of(int status, String kind, String title, String detail, String next, @Nullable String instance) {
        return new Problem(
                URI.create(TYPES + kind),
                title,
                status,
                detail,
                next,
                instance == null ? "" : instance,
                List.of(),
                Map.of());
    }

    Problem with(Map<String, Object> more) {
        return new Problem(type, title, status, detail, next, instance, faults, more);
    }

    Problem withFaults(List<Fault> more) {
        return new Problem(type, title, status, detail, next, instance, more, context);
    }
}
