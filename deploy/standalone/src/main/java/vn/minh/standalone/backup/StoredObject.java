package vn.minh.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** An object of the store; its bytes lie in the backup under their hash. */
record StoredObject(String bucket, String key, long bytes, String sha256, String contentType) {

    static final String INDEX = "objects.ndjson.gz";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is done with one line of a file. */
    interface Reader<T> {
        void take(T one) throws IOException;
    }

    static Path file(Path backup, String sha256) {
        return backup.resolve("objects").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    String line() throws IOException {
        return JSON.writeValueAsString(this);
    }

    static void each(Path backup, Reader<StoredObject> reader) throws IOException {
        eachLine(backup.resolve(INDEX), line -> reader.take(JSON.readValue(line, StoredObject.class)));
    }

    static void eachLine(Path file, Reader<String> reader) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file), 1 << 16), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.take(line);
            }
        }
    }
}
