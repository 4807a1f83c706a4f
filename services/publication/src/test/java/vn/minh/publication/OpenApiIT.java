package vn.minh.publication;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.minh.testing.OpenApi;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "publication")
class OpenApiIT {

    @Test
    void theCommittedDescriptionIsTheOneTheServiceGives() {
        OpenApi.isAsCommitted();
    }
}
