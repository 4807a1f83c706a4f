package vn.minh.evidence.evidence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.testing.RealServers;

/** Nobody gets in with the store's address alone, and an upload address is good for one content at one place. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class StoreGuardIT {

    private static final byte[] BYTES = Samples.pdf("what was announced");

    @Inject
    Shelves shelves;

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "minh.s3.endpoint")
    String endpoint;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void whatWasAnnouncedIsTaken() {
        var announced = Desk.OURS.announced(BYTES);

        int answer = announced.upload(BYTES);

        assertThat(answer).isEqualTo(200);
        assertThat(shelves.bytes("minh-quarantine", announced.id() + ".1")).isEqualTo(BYTES);
    }

    static Stream<byte[]> bodiesNobodyAnnounced() {
        return Stream.of(Samples.pdf("what was ANNOUNCED"), Samples.pdf("what was announced, and more"), new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("bodiesNobodyAnnounced")
    void anotherBodyIsRefused(byte[] other) {
        var announced = Desk.OURS.announced(BYTES);

        int answer = announced.upload(other);

        assertThat(answer).isBetween(400, 403);
        assertThat(shelves.hasUpload(announced.id())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-amz-checksum-sha256", "Content-Type"})
    void aSignedHeaderMayNotBeLeftOut(String header) {
        var announced = Desk.OURS.announced(BYTES);
        var fewer = announced.headers().entrySet().stream()
                .filter(sent -> !sent.getKey().equals(header))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

        int answer = Desk.Announced.upload(announced.url(), fewer, BYTES);

        assertThat(answer).isEqualTo(403);
        assertThat(shelves.hasUpload(announced.id())).isFalse();
    }

    @Test
    void theChecksumOfAnotherBodyIsRefusedWithIt() {
        var announced = Desk.OURS.announced(BYTES);
        var other = Samples.pdf("what was ANNOUNCED");
        var headers = Map.of(
                "Content-Type", "application/pdf", "x-amz-checksum-sha256", new Sha256(Samples.sha256(other)).base64());

        int answer = Desk.Announced.upload(announced.url(), headers, other);

        assertThat(answer).isEqualTo(403);
    }

    @Test
    void anotherKeyIsRefused() {
        var announced = Desk.OURS.announced(BYTES);
        var other = UUID.randomUUID();
        var elsewhere = announced.url().replace(announced.id().toString(), other.toString());

        int answer = Desk.Announced.upload(elsewhere, announced.headers(), BYTES);

        assertThat(answer).isEqualTo(403);
        assertThat(shelves.hasUpload(other)).isFalse();
    }

    @Test
    void theKeptBucketIsAnotherPlaceToo() {
        var announced = Desk.OURS.announced(BYTES);
        var elsewhere = announced.url().replace("minh-quarantine", "minh-evidence");

        int answer = Desk.Announced.upload(elsewhere, announced.headers(), BYTES);

        assertThat(answer).isEqualTo(403);
    }

    @Test
    void anAddressThatRanOutIsRefused() throws Exception {
        Desk.Announced announced;
        try (var _ = clock.ahead(Duration.ofMinutes(-16))) {
            announced = Desk.OURS.announced(BYTES);
        }

        int answer = announced.upload(BYTES);

        assertThat(answer).isEqualTo(403);
        assertThat(shelves.hasUpload(announced.id())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minh-quarantine", "minh-evidence"})
    void nobodyReadsOrWritesWithTheAddressAlone(String bucket) {
        var key = UUID.randomUUID().toString();
        shelves.put(bucket, key, BYTES);
        var address = endpoint + "/" + bucket + "/" + key;

        int read = Desk.fetch(address).statusCode();
        int written = Desk.Announced.upload(address, Map.of(), Samples.pdf("mine"));
        int listed = Desk.fetch(endpoint + "/" + bucket).statusCode();

        assertThat(Stream.of(read, written, listed)).containsOnly(403);
        assertThat(shelves.bytes(bucket, key)).isEqualTo(BYTES);
    }
}
