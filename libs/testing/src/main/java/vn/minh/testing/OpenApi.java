package vn.minh.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a service to the description it ships: {@code openapi.yaml} in its module. */
public final class OpenApi {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private OpenApi() {}

    /** Fails when the running service describes itself differently; {@code -Dminh.rewrite=true} accepts it. */
    public static void isAsCommitted() {
        var described =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("minh.rewrite")) {
            rewrite(described);
        }
        assertThat(COMMITTED).content().isEqualTo(described);
    }

    private static void rewrite(String described) {
        try {
            Files.writeString(COMMITTED, described);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
