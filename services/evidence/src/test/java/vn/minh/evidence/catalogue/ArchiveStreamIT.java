package vn.minh.evidence.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.CitedEvidence;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Shelves;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;
import vn.minh.testing.Store;
import vn.minh.testing.Tell;

/** How an archive flows. The clients read from the socket as they please, with nothing buffered in between. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class ArchiveStreamIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_GROWTH = 32L * MEGABYTE;

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    private Facts facts;

    @BeforeEach
    void schools() {
        Bench.knowTheSchools(shelves);
        facts = new Facts(tell, shelves);
    }

    @Test
    void manyMegabytesToASlowReaderTakeNoMemory() throws Exception {
        int megabytes = Scale.of(24, 8);
        var list = shelved(13, megabytes);
        facts.opened().approved(1, list);
        long before = used();
        long most = 0;
        long begun = System.nanoTime();
        var hashes = new ArrayList<String>();

        try (var body = archive().getInputStream()) {
            body.readNBytes(MEGABYTE);
            // She takes nothing for a while, and all the rest waits.
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> used() - before < MOST_GROWTH);
            most = used() - before;
        }
        try (var zip = new ZipInputStream(archive().getInputStream(), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var digest = MessageDigest.getInstance("SHA-256");
                new DigestInputStream(zip, digest).transferTo(OutputStream.nullOutputStream());
                hashes.add(HexFormat.of().formatHex(digest.digest()));
                most = Math.max(most, used() - before);
            }
        }

        System.out.printf(
                "an archive of %d MB: the memory grew by at most %.1f MB; %.1f s%n",
                list.size() * megabytes, most / (double) MEGABYTE, (System.nanoTime() - begun) / 1e9);
        assertThat(hashes)
                .containsAll(list.stream().map(CitedEvidence::sha256).toList())
                .hasSize(list.size() + 3);
        assertThat(most).isLessThan(MOST_GROWTH);
    }

    @Test
    void anArchiveTooManyComesAgainAndWhoTakesNothingLosesHerPlace() throws Exception {
        facts.opened().approved(1, shelved(3, 16));
        var first = archive();
        var second = archive();
        try (var stalled = first.getInputStream();
                var other = second.getInputStream()) {
            stalled.readNBytes(MEGABYTE);
            other.readNBytes(MEGABYTE);

            var third = archive();

            assertThat(third.getResponseCode()).isEqualTo(503);
            assertThat(third.getHeaderField("Retry-After")).isEqualTo("30");
            assertThat(third.getErrorStream().readAllBytes()).asString(UTF_8).contains("cùng lúc");
            await().until(() -> isThere());
            assertThatThrownBy(() -> stalled.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoGoesAwayLeavesHerPlaceAtOnce() throws Exception {
        facts.opened().approved(1, shelved(3, 16));

        for (int i = 0; i < 4; i++) {
            await().until(() -> isThere());
        }
    }

    @Test
    void aStoreKilledInBetweenBreaksTheTransferAndTheNextOneIsWhole() throws Exception {
        facts.opened().approved(1, shelved(3, 16));

        try (var body = archive().getInputStream()) {
            body.readNBytes(MEGABYTE);
            Store.kill();
            assertThatThrownBy(() -> body.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
            assertThat(archive().getResponseCode()).isEqualTo(503);
        } finally {
            Store.revive();
        }

        try (var again = archive().getInputStream()) {
            assertThat(again.transferTo(OutputStream.nullOutputStream())).isGreaterThan(48L * MEGABYTE);
        }
    }

    /** Begins an archive and leaves it. */
    private boolean isThere() throws IOException {
        var connection = archive();
        try {
            return connection.getResponseCode() == 200;
        } finally {
            connection.disconnect();
        }
    }

    private HttpURLConnection archive() throws IOException {
        var where =
                URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/dossiers/" + facts.dossier + "/archive");
        var connection = (HttpURLConnection) where.toURL().openConnection();
        connection.setRequestProperty(
                "Authorization",
                "Bearer " + Bench.as(Bench.AUTHORITY, "authority-officer").token());
        return connection;
    }

    private List<CitedEvidence> shelved(int pieces, int megabytes) {
        var random = new Random(facts.dossier.hashCode());
        return IntStream.range(0, pieces)
                .mapToObj(_ -> {
                    var bytes = new byte[megabytes * MEGABYTE];
                    random.nextBytes(bytes);
                    return Bench.shelved(shelves, "1.3.a", bytes);
                })
                .toList();
    }

    /** What is really in use, on the heap and beside it. */
    private static long used() {
        System.gc();
        long beside = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + beside;
    }
}
