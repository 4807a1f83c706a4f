package vn.minh.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Trouble;

/** Copies every object of every bucket. Equal content lies in the backup once. Parts of uploads under way are not there. */
final class ObjectsCopy {

    /** How many and how large in all. */
    record Copied(long objects, long bytes) {}

    private final Ground ground;
    private final MinioClient store;

    ObjectsCopy(Ground ground) {
        this.ground = ground;
        this.store = ground.objects();
    }

    Copied to(Path backup) throws IOException {
        long objects = 0;
        long bytes = 0;
        Files.createDirectory(backup.resolve("objects"));
        try (var index = new BufferedWriter(
                new OutputStreamWriter(Tar.gzip(Files.newOutputStream(backup.resolve(StoredObject.INDEX))), UTF_8))) {
            for (var bucket : ground.buckets()) {
                for (var listed : store.listObjects(
                        ListObjectsArgs.builder().bucket(bucket).recursive(true).build())) {
                    var object = copy(backup, bucket, listed.get().objectName());
                    if (object.isPresent()) {
                        write(index, object.get());
                        objects++;
                        bytes += object.get().bytes();
                    }
                }
            }
        } catch (MinioException e) {
            throw new Trouble("the objects could not be copied: " + e.getMessage(), e);
        }
        return new Copied(objects, bytes);
    }

    private static void write(Writer index, StoredObject object) throws IOException {
        index.write(object.line());
        index.write('\n');
    }

    /** Empty when it was removed since it was listed, as uploads in quarantine are. */
    private Optional<StoredObject> copy(Path backup, String bucket, String key) throws IOException, MinioException {
        var beside = backup.resolve("objects").resolve("new");
        try (var bytes = store.getObject(
                        GetObjectArgs.builder().bucket(bucket).object(key).build());
                var file = Files.newOutputStream(beside)) {
            var type = Optional.ofNullable(bytes.headers().get("Content-Type")).orElse("application/octet-stream");
            var sha256 = Seals.copy(bytes, file);
            var place = StoredObject.file(backup, sha256);
            Files.createDirectories(place.getParent());
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(new StoredObject(bucket, key, Files.size(place), sha256, type));
        } catch (ErrorResponseException refused) {
            if (refused.errorResponse().code().equals("NoSuchKey")) {
                return Optional.empty();
            }
            throw refused;
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
