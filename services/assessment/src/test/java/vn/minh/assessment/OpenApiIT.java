package vn.minh.assessment;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.minh.testing.OpenApi;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "assessment")
class OpenApiIT {

    /** Look at the difference and accept it with {@code -Dminh.rewrite=true}. */
    @Test
    void theCommittedDescriptionIsTheOneTheServiceGives() {
        OpenApi.isAsCommitted();
    }
}
