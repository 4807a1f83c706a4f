package vn.minh.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.evidence.keeping.Checks.check;
import static vn.minh.evidence.keeping.Checks.orphan;
import static vn.minh.evidence.keeping.Checks.orphans;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.evidence.evidence.MovableClock;
import vn.minh.evidence.keeping.Cellar.Jar;
import vn.minh.evidence.keeping.StoreCheck.Kind;
import vn.minh.testing.RealServers;

/** Whatever lies in quarantine and is awaited by nobody is named. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class QuarantineCheckIT {

    @Inject
    Cellar cellar;

    @Inject
    MovableClock clock;

    private final List<UUID> pieces = new ArrayList<>();

    @AfterEach
    void cleared() {
        pieces.forEach(cellar::forget);
    }

    @Test
    void anUploadNobodyAwaitsIsNamedAndOneThatIsAwaitedIsNot() {
        var awaited = cellar.awaited(Jar.fresh());
        pieces.add(awaited);
        var left = UUID.randomUUID() + ".1";
        cellar.put(Cellar.QUARANTINE, awaited + ".1", new byte[] {1});
        cellar.put(Cellar.QUARANTINE, awaited + ".2", new byte[] {1});
        cellar.put(Cellar.QUARANTINE, left, new byte[] {1});
        cellar.put(Cellar.QUARANTINE, "no key of ours", new byte[] {1});

        var check = check(false);

        assertThat(orphans(check))
                .contains(left, awaited + ".2", "no key of ours")
                .doesNotContain(awaited + ".1");
        assertThat(orphan(check, left).kind()).isEqualTo(Kind.UPLOAD);
        assertThat(orphan(check, left).bucket()).isEqualTo(Cellar.QUARANTINE);
        List.of(awaited + ".1", awaited + ".2", left, "no key of ours")
                .forEach(key -> cellar.remove(Cellar.QUARANTINE, key));
    }

    @Test
    void partsNobodyAwaitsAreNamedWhenTheyAreNotJustBegun() throws Exception {
        var left = UUID.randomUUID() + ".1";
        var awaited = cellar.awaited(Jar.fresh());
        pieces.add(awaited);
        var leftId = begin(left);
        var awaitedId = begin(awaited + ".1");
        cellar.write("update attempt set upload_id = '%s' where evidence_id = '%s'".formatted(awaitedId, awaited));

        assertThat(orphans(check(false))).doesNotContain(left);
        try (var _ = clock.ahead(Duration.ofMinutes(20))) {
            var check = check(false);

            assertThat(orphan(check, left).kind()).isEqualTo(Kind.UNFINISHED_UPLOAD);
            assertThat(orphans(check)).doesNotContain(awaited + ".1");
        }
        abort(left, leftId);
        abort(awaited + ".1", awaitedId);
    }

    private String begin(String key) throws Exception {
        return cellar.store()
                .createMultipartUpload(CreateMultipartUploadArgs.builder()
                        .bucket(Cellar.QUARANTINE)
                        .object(key)
                        .build())
                .get()
                .result()
                .uploadId();
    }

    private void abort(String key, String uploadId) throws Exception {
        cellar.store()
                .abortMultipartUpload(AbortMultipartUploadArgs.builder()
                        .bucket(Cellar.QUARANTINE)
                        .object(key)
                        .uploadId(uploadId)
                        .build())
                .get();
    }
}
