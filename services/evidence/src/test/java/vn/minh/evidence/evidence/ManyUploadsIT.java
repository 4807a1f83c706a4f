package vn.minh.evidence.evidence;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;
import vn.minh.testing.Scale;

/** Half a city files in three days: twenty at once, measured against the SDK's own put of the same bytes. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class ManyUploadsIT {

    private static final long LEAST_PART = 5L * 1024 * 1024;
    private static final int AT_ONCE = 20;
    private static final int MEGABYTES = Scale.of(8, 2);
    private static final int ROUNDS = Scale.of(3, 2);

    /** The service's own gives up after seconds; here nobody may, however busy the machine is. */
    private static final MinioClient PATIENT = MinioClient.builder()
            .endpoint(said("minh.s3.endpoint"))
            .credentials(said("minh.s3.access-key"), said("minh.s3.secret-key"))
            .build();

    @Inject
    Shelves shelves;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void twentyAtOnceAreAsFastAsTheSdksOwnPut() {
        var films = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> Film.ofMegabytes(MEGABYTES, 100 + number))
                .toList();
        var bytes = films.stream().map(film -> film.bytes(0, film.size())).toList();
        var plans = new ArrayList<List<Desk.Announced>>();
        for (int round = 0; round <= ROUNDS; round++) {
            plans.add(films.stream()
                    .map(film -> Desk.OURS.announced(LargeDesk.draft(film)))
                    .toList());
        }

        double ours = Double.MAX_VALUE;
        double sdk = Double.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            var plan = plans.get(round);
            double presigned = seconds(number -> LargeDesk.send(plan.get(number), bytes.get(number)) == 200);
            double put = seconds(number -> put("sdk-" + number, bytes.get(number)));
            if (round > 0) {
                ours = Math.min(ours, presigned);
                sdk = Math.min(sdk, put);
            }
        }

        System.out.printf(
                "%d uploads of %d MB at once: %.0f MB/s through presigned addresses, %.0f MB/s the SDK's own put, ratio %.2f%n",
                AT_ONCE, MEGABYTES, AT_ONCE * MEGABYTES / ours, AT_ONCE * MEGABYTES / sdk, sdk / ours);
        assertThat(sdk / ours).isGreaterThan(0.4);
        var last = plans.getLast();
        assertThat(all(number ->
                        LargeUploadIT.confirmed(LargeDesk.OURS, last.get(number).id())))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    /** In one request, as ours. */
    private boolean put(String key, byte[] bytes) throws Exception {
        PATIENT.putObject(PutObjectArgs.builder().bucket("minh-quarantine").object(key).stream(
                        new ByteArrayInputStream(bytes), (long) bytes.length, Math.max(LEAST_PART, 2L * bytes.length))
                .build());
        return true;
    }

    /** What each of the twenty does. */
    private interface Deed<T> {
        T by(int number) throws Exception;
    }

    private static double seconds(Deed<Boolean> deed) {
        long begun = System.nanoTime();
        assertThat(all(deed)).containsOnly(true);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static <T> List<T> all(Deed<T> deed) {
        try (var clients = newVirtualThreadPerTaskExecutor()) {
            return clients
                    .invokeAll(IntStream.range(0, AT_ONCE)
                            .mapToObj(number -> (Callable<T>) () -> deed.by(number))
                            .toList())
                    .stream()
                    .map(ManyUploadsIT::done)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T done(Future<T> deed) {
        if (deed.state() == Future.State.FAILED) {
            throw new AssertionError("one of them failed", deed.exceptionNow());
        }
        return deed.resultNow();
    }

    private static String said(String setting) {
        return ConfigProvider.getConfig().getValue(setting, String.class);
    }
}
