package vn.minh.evidence.evidence;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.testing.Postgres;

/** The database and the store as their owner sees them: tests set up and look with it, past the code under test. */
@Singleton
public class Shelves {

    private final MinioClient store;

    Shelves(
            @ConfigProperty(name = "minh.s3.endpoint") String endpoint,
            @ConfigProperty(name = "minh.s3.access-key") String accessKey,
            @ConfigProperty(name = "minh.s3.secret-key") String secretKey) {
        store = MinioClient.builder()
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
        try (var connection = Postgres.asOwner("evidence").getConnection();
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
