package vn.minh.evidence.evidence;

import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetObjectArgs;
import io.minio.ListMultipartUploadsArgs;
import io.minio.ListObjectsArgs;
import io.minio.ListPartsArgs;
import io.minio.MinioAsyncClient;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.messages.Part;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.testing.Postgres;

/** The database and the store as their owner sees them: tests set up and look with it, past the code under test. */
@Singleton
public class Shelves {

    private final MinioClient store;
    private final MinioAsyncClient inParts;

    Shelves(
            @ConfigProperty(name = "minh.s3.endpoint") String endpoint,
            @ConfigProperty(name = "minh.s3.access-key") String accessKey,
            @ConfigProperty(name = "minh.s3.secret-key") String secretKey) {
        store = MinioClient.builder()
                .endpoint(endpoint)
                .credentials(accessKey, secretKey)
                .build();
        inParts = MinioAsyncClient.builder()
                .endpoint(endpoint)
                .credentials(accessKey, secretKey)
                .build();
    }

    MinioClient store() {
        return store;
    }

    /** The two schools of the tests are known, as if assessment had told of them. */
    void knowTheSchools() {
        write("insert into known_unit values ('%s', '%s'), ('%s', '%s') on conflict do nothing"
                .formatted(Samples.OURS, Samples.DEPARTMENT, Samples.THEIRS, Samples.DEPARTMENT));
    }

    /**
     * A seat in a review team.
     *
     * @param from first day, as SQL
     * @param to last day, as SQL
     */
    public void seat(String person, String unit, String authority, UUID campaign, String from, String to) {
        write("insert into review_seat (team, person, unit, authority, campaign, valid_from, valid_to)"
                + " values ('%s', '%s', '%s', '%s', '%s', %s, %s)"
                        .formatted(UUID.randomUUID(), person, unit, authority, campaign, from, to));
    }

    void write(String sql) {
        try (var connection = Postgres.asOwner("evidence").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row, as text. */
    List<String> ask(String sql) {
        return ask(Postgres.asOwner("evidence"), sql);
    }

    /** As the service itself: what its sessions do, PostgreSQL tells nobody else. */
    List<String> askAsApplication(String sql) {
        return ask(Postgres.asApplication("evidence"), sql);
    }

    private static List<String> ask(DataSource as, String sql) {
        try (var connection = as.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything written about evidence so far: equal before and after means that nothing was left behind. */
    List<String> traces() {
        return ask("""
                select concat((select count(*) from evidence), ' ', (select count(*) from event_log), ' ',
                              (select count(*) from idempotency_key), ' ', (select sum(last) from evidence_serial))""");
    }

    void put(String bucket, String key, byte[] bytes) {
        try {
            store.putObject(PutObjectArgs.builder().bucket(bucket).object(key).stream(
                            new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                    .build());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes(String bucket, String key) {
        try (var object = store.getObject(
                GetObjectArgs.builder().bucket(bucket).object(key).build())) {
            return object.readAllBytes();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    long size(String bucket, String key) {
        try {
            return store.statObject(
                            StatObjectArgs.builder().bucket(bucket).object(key).build())
                    .size();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the parts of an upload in quarantine together, past the code under test. */
    void complete(String key, String upload) {
        try {
            var parts = inParts.listParts(ListPartsArgs.builder()
                            .bucket("minh-quarantine")
                            .object(key)
                            .uploadId(upload)
                            .build())
                    .get()
                    .result()
                    .parts();
            inParts.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                            .bucket("minh-quarantine")
                            .object(key)
                            .uploadId(upload)
                            .parts(parts.toArray(Part[]::new))
                            .build())
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an upload in parts that nobody announced. */
    String begin(String key) {
        try {
            return inParts.createMultipartUpload(CreateMultipartUploadArgs.builder()
                            .bucket("minh-quarantine")
                            .object(key)
                            .build())
                    .get()
                    .result()
                    .uploadId();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The uploads in parts that are open in quarantine. */
    List<String> openUploads() {
        try {
            return inParts
                    .listMultipartUploads(ListMultipartUploadsArgs.builder()
                            .bucket("minh-quarantine")
                            .build())
                    .get()
                    .result()
                    .uploads()
                    .stream()
                    .map(open -> open.uploadId())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> keys(String bucket, String prefix) {
        try {
            var keys = new ArrayList<String>();
            for (var item : store.listObjects(ListObjectsArgs.builder()
                    .bucket(bucket)
                    .prefix(prefix)
                    .recursive(true)
                    .build())) {
                keys.add(item.get().objectName());
            }
            return keys;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasUpload(UUID id) {
        return !keys("minh-quarantine", id.toString()).isEmpty();
    }
}
