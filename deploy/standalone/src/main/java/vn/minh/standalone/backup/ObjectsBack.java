package vn.minh.standalone.backup;

import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Trouble;

/** Puts every object back where it was. */
record ObjectsBack(MinioClient store) {

    private static final long PART = 16L * 1024 * 1024;

    static void put(Ground ground, Path backup) throws IOException {
        var back = new ObjectsBack(ground.objects());
        StoredObject.each(backup, object -> back.put(backup, object));
    }

    private void put(Path backup, StoredObject object) throws IOException {
        try (var bytes = Files.newInputStream(StoredObject.file(backup, object.sha256()))) {
            store.putObject(
                    PutObjectArgs.builder()
                            .bucket(object.bucket())
                            .object(object.key())
                            .contentType(object.contentType())
                            .stream(bytes, object.bytes(), PART)
                            .build());
        } catch (MinioException e) {
            throw new Trouble(object.bucket() + "/" + object.key() + " could not be put back: " + e.getMessage(), e);
        }
    }
}
