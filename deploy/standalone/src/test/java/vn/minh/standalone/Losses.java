package vn.minh.standalone;

import io.minio.RemoveBucketArgs;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Takes something of everything that {@code prepare} makes away from a platform. */
final class Losses {

    private Losses() {}

    static void of(Platform platform, String database, String topic, String bucket) throws Exception {
        try (var superuser = platform.database("postgres");
                var statement = superuser.createStatement();
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers()))) {
            statement.execute("drop database " + database);
            admin.deleteTopics(List.of(topic)).all().get();
            var emptied = RemoveBucketArgs.builder().bucket(bucket).build();
            platform.store().client().removeBucket(emptied);
        }
    }
}
