package vn.minh.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers(database = "trial", store = true)
class StoreIT {

    @ConfigProperty(name = "minh.s3.endpoint")
    String endpoint;

    @ConfigProperty(name = "minh.s3.access-key")
    String accessKey;

    @ConfigProperty(name = "minh.s3.secret-key")
    String secretKey;

    @Test
    void whatWasPutIsReadByAPresignedAddress() throws Exception {
        var client = client(secretKey);
        put(client, "minh-quarantine");

        var address = client.getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                .method(Http.Method.GET)
                .bucket("minh-quarantine")
                .object("biên-bản.txt")
                .expiry(60)
                .build());

        assertThat(read(address)).isEqualTo("kept");
    }

    @Test
    void aWrongSecretIsRefused() {
        assertThatThrownBy(() -> put(client("guessed-secret"), "minh-evidence")).hasMessageContaining("signature");
    }

    private MinioClient client(String secret) {
        return MinioClient.builder()
                .endpoint(endpoint)
                .credentials(accessKey, secret)
                .build();
    }

    private static void put(MinioClient client, String bucket) throws Exception {
        var bytes = "kept".getBytes(UTF_8);
        client.putObject(PutObjectArgs.builder().bucket(bucket).object("biên-bản.txt").stream(
                        new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                .build());
    }

    private static String read(String address) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
