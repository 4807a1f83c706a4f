package vn.minh.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "assessment")
class OpenApiIT {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** Look at the difference and accept it with {@code -Dminh.rewrite=true}. */
    @Test
    void theCommittedDescriptionIsTheOneTheServiceGives() throws IOException {
        var given = given().get("/q/openapi").then().statusCode(200).extract().asString();

        if (Boolean.getBoolean("minh.rewrite")) {
            Files.writeString(COMMITTED, given);
        }
        assertThat(COMMITTED).content().isEqualTo(given);
    }
}
