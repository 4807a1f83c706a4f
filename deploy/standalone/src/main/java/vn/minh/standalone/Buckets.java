package vn.minh.standalone;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the buckets that are written down and not there yet. */
final class Buckets {

    private Buckets() {}

    static MinioClient client(String address, Passwords secrets) {
        return MinioClient.builder()
                .endpoint(address)
                .credentials(secrets.of("s3.access-key"), secrets.of("s3.secret-key"))
                .build();
    }

    /** @return the names of those that were not there */
    static List<String> make(Home home, MinioClient client) throws IOException {
        var made = new ArrayList<String>();
        for (var bucket : Data.strings(home.deploy("objectstore/buckets.yaml"), "buckets")) {
            try {
                if (!client.bucketExists(
                        BucketExistsArgs.builder().bucket(bucket).build())) {
                    client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
                    made.add(bucket);
                }
            } catch (MinioException e) {
                throw new Trouble("the bucket " + bucket + " could not be made: " + e.getMessage(), e);
            }
        }
        return made;
    }
}
