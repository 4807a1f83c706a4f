package vn.minh.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;

/** How the answers of the services are read: what they add later is skipped. */
@Singleton
class Json {

    private static final int UNAUTHORIZED = 401;

    private final ObjectMapper mapper = Wire.mapper();

    ObjectMapper mapper() {
        return mapper;
    }

    /** The entity tag as a number; 0 when there is none, or another kind of tag. */
    long version(HttpResponse<?> answer) {
        var tag =
                answer.headers().firstValue("ETag").orElse("").replace("W/", "").replace("\"", "");
        try {
            return Long.parseLong(tag);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** Null when the body is no problem of ours. */
    @Nullable Refusal refusal(int status, byte[] body) {
        if (status == UNAUTHORIZED) {
            return new Refusal(
                    "",
                    status,
                    "Phiên làm việc đã hết hạn",
                    "Phiên đăng nhập của bạn đã hết hạn.",
                    "Đăng nhập lại rồi thử lại.",
                    List.of());
        }
        try {
            var refusal = mapper.readValue(body, Refusal.class);
            return refusal.title().isEmpty() ? null : refusal;
        } catch (JsonProcessingException _) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always there", e);
        }
    }
}
