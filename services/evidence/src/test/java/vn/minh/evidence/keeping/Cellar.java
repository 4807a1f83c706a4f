package vn.minh.evidence.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minio.ListObjectsArgs;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.testing.Postgres;

/** Objects and the rows that name them, put there past the code under test. */
@Singleton
public class Cellar {

    static final String KEPT = "minh-evidence";
    static final String QUARANTINE = "minh-quarantine";

    /** Something on a shelf: a content that nobody else has. */
    record Jar(byte[] bytes, Sha256 sha256) {

        static Jar fresh() {
            return of(("%PDF-1.7 " + UUID.randomUUID()).getBytes(UTF_8));
        }

        static Jar of(byte[] bytes) {
            try {
                return new Jar(
                        bytes, Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes)));
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        String address() {
            return Address.of(sha256);
        }
    }

    private final MinioAsyncClient store;

    Cellar(
            @ConfigProperty(name = "minh.s3.endpoint") String endpoint,
            @ConfigProperty(name = "minh.s3.access-key") String accessKey,
            @ConfigProperty(name = "minh.s3.secret-key") String secretKey) {
        store = MinioAsyncClient.builder()
                .endpoint(endpoint)
                .credentials(accessKey, secretKey)
                .build();
    }

    MinioAsyncClient store() {
        return store;
    }

    /** An object that was touched just now and that nothing names. */
    Jar touched() {
        var jar = Jar.fresh();
        put(jar);
        touch(jar);
        return jar;
    }

    void touch(Jar jar) {
        write("insert into kept_object (sha256, size, touched_at) values ('%s', %d, now()) on conflict do nothing"
                .formatted(jar.sha256().hex(), jar.bytes().length));
    }

    /** A stored piece of a unit of its own, the first version of which is this content. */
    UUID named(Jar jar) {
        var id = UUID.randomUUID();
        write("""
                insert into evidence (id, version, unit, department, announced_by, announced_at, title, criterion, status,
                    serial, changed_at)
                values ('%s', 2, 'HN-KHO-%s', 'HN-SO-GDDT', 'a', now(), 't', '1.3', 'STORED', 1, now())""".formatted(id, id));
        write("""
                insert into attempt (evidence_id, number, kind, file_name, media_type, size, sha256, announced_by,
                    announced_at, outcome, settled_at, version, kept_name, kept_type, kept_size, kept_sha256, tidied)
                values ('%s', 1, 'FILE', 'f.pdf', 'application/pdf', %d, '%s', 'a', now(), 'KEPT', now(), 1, 'f.pdf',
                    'application/pdf', %d, '%s', true)""".formatted(
                        id,
                        jar.bytes().length,
                        jar.sha256().hex(),
                        jar.bytes().length,
                        jar.sha256().hex()));
        return id;
    }

    /** An announcement that waits for its upload. */
    UUID awaited(Jar jar) {
        var id = named(jar);
        write("""
                update attempt set outcome = 'AWAITED', settled_at = null, version = null, kept_name = null,
                    kept_type = null, kept_size = null, kept_sha256 = null, tidied = false
                where evidence_id = '%s'""".formatted(id));
        write("update evidence set status = 'ANNOUNCED', serial = null where id = '%s'".formatted(id));
        return id;
    }

    void drop(UUID id) {
        write("update evidence set status = 'DROPPED', settled_at = now() where id = '%s'".formatted(id));
    }

    UUID seal(UUID id) {
        var dossier = UUID.randomUUID();
        write("update evidence set status = 'SEALED' where id = '%s'".formatted(id));
        write("""
                insert into sealed_dossier (evidence_id, self_assessment_id, round, version, department, manifest_sha256,
                    sealed_at, title)
                values ('%s', '%s', 1, 1, 'HN-SO-GDDT', 'x', now(), 't')""".formatted(id, dossier));
        return dossier;
    }

    void sign(UUID id) {
        write("""
                insert into signed_citation (self_assessment_id, round, evidence_id, version)
                values ('%s', 1, '%s', 1)""".formatted(UUID.randomUUID(), id));
    }

    /** Takes a piece off every shelf, so that no other test meets it. */
    void forget(UUID id) {
        for (var table : List.of("attempt", "sealed_dossier", "signed_citation")) {
            write("delete from %s where evidence_id = '%s'".formatted(table, id));
        }
        write("delete from evidence where id = '%s'".formatted(id));
    }

    void write(String sql) {
        try (var connection = Postgres.asOwner("evidence").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

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

    /** Whether a transaction waits for another to end. */
    boolean somebodyWaits() {
        return !ask("select pid from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .isEmpty();
    }

    boolean isKnown(Jar jar) {
        return !ask("select sha256 from kept_object where sha256 = '%s'"
                        .formatted(jar.sha256().hex()))
                .isEmpty();
    }

    boolean isMarked(Jar jar) {
        return !ask("select sha256 from kept_object where removing_at is not null and sha256 = '%s'"
                        .formatted(jar.sha256().hex()))
                .isEmpty();
    }

    void put(Jar jar) {
        put(KEPT, jar.address(), jar.bytes());
    }

    void put(String bucket, String key, byte[] bytes) {
        try {
            store.putObject(PutObjectArgs.builder().bucket(bucket).object(key).stream(
                                    new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                            .build())
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void remove(String bucket, String key) {
        try {
            store.removeObject(RemoveObjectArgs.builder()
                            .bucket(bucket)
                            .object(key)
                            .build())
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    boolean has(Jar jar) {
        for (var object : store.listObjects(ListObjectsArgs.builder()
                .bucket(KEPT)
                .prefix(jar.address())
                .recursive(true)
                .build())) {
            try {
                return object.get().objectName().equals(jar.address());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }
}
