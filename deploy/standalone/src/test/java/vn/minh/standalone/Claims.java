package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** What a token says. */
record Claims(JsonNode json) {

    static Claims of(String token) throws IOException {
        var middle = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new Claims(Data.JSON.readTree(new String(middle, StandardCharsets.UTF_8)));
    }

    String text(String name) {
        return json.path(name).asText();
    }

    List<String> roles() {
        return Data.each(json.path("realm_access").path("roles"))
                .map(JsonNode::asText)
                .toList();
    }

    Duration lifetime() {
        return Duration.ofSeconds(json.path("exp").asLong() - json.path("iat").asLong());
    }
}
