package vn.minh.web;

import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.HeaderRequired;

/** The version of what was read, as {@code ETag} and {@code If-Match} carry it: {@code "3"}. */
public record ETag(long version) {

    private static final String NEXT = "Mở lại hồ sơ để lấy phiên bản mới nhất, rồi gửi kèm If-Match: \"<phiên bản>\".";

    /** Called by Quarkus REST for a header parameter. */
    public static ETag valueOf(String header) {
        var text = header.startsWith("W/") ? header.substring(2) : header;
        try {
            return new ETag(Long.parseLong(text.replace("\"", "").strip()));
        } catch (NumberFormatException _) {
            throw new Rejected(new HeaderRequired("If-Match", NEXT));
        }
    }

    /** A move without the version it is based on is refused (428). */
    public static ETag required(@Nullable ETag ifMatch) {
        if (ifMatch == null) {
            throw new Rejected(new HeaderRequired("If-Match", NEXT));
        }
        return ifMatch;
    }

    /** As the header shows it, without the quotes that JAX-RS adds. */
    public String value() {
        return Long.toString(version);
    }
}
