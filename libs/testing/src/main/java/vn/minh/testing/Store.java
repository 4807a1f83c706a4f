package vn.minh.testing;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One real S3 store (s3proxy over a folder) per test JVM, with the buckets of {@code deploy/objectstore/buckets.yaml}.
 * It checks signatures. The same process serves where a container engine answers: there is no better one to put in a
 * container.
 */
public final class Store {

    private static final String ACCESS_KEY = "minh-test";
    private static final String SECRET_KEY = "minh-test-secret";
    private static final String SETTINGS = "s3proxy.properties";

    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private record Buckets(List<String> buckets) {}

    private Store() {}

    /** Starts the store if needed and gives its settings; inner and public address are the same. */
    static Map<String, String> settings() {
        var endpoint = Shared.once("store", Store::start);
        return Map.of(
                "minh.s3.endpoint", endpoint,
                "minh.s3.public-endpoint", endpoint,
                "minh.s3.access-key", ACCESS_KEY,
                "minh.s3.secret-key", SECRET_KEY);
    }

    /** Stops it from answering, connections stay open: a store that hangs. Resume it in a finally. */
    public static void pause() {
        Child.signal("STOP", pid());
    }

    /** Lets a paused store go on. */
    public static void resume() {
        Child.signal("CONT", pid());
    }

    /** Ends it as a power cut would. Revive it in a finally. */
    public static void kill() {
        Child.kill(pid());
    }

    /** Starts it again at the same address, with what it held. */
    public static void revive() {
        run(Path.of(Shared.require("store.folder")), Integer.parseInt(Shared.require("store.port")));
    }

    private static long pid() {
        return Long.parseLong(Shared.require("store.pid"));
    }

    private static String start() {
        var folder = Folders.fresh("store");
        int port = Folders.freePort();
        var endpoint = "http://127.0.0.1:" + port;
        var room = Folders.root().resolve("deploy/objectstore");
        try {
            for (var bucket : new YAMLMapper()
                    .readValue(room.resolve("buckets.yaml").toFile(), Buckets.class)
                    .buckets()) {
                // A folder that others may read is a bucket that everybody may list.
                Files.createDirectories(folder.resolve("data").resolve(bucket), OURS_ALONE);
            }
            write(folder, endpoint, room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Shared.put("store.folder", folder.toString());
        Shared.put("store.port", Integer.toString(port));
        run(folder, port);
        return endpoint;
    }

    private static void run(Path folder, int port) {
        var logging = Folders.root().resolve("deploy/objectstore/logback.xml");
        long pid = new Child("objectstore", folder)
                .start(
                        port,
                        List.of(
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogback.configurationFile=" + logging),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        folder.resolve(SETTINGS).toString());
        Shared.put("store.pid", Long.toString(pid));
    }

    private static void write(Path folder, String endpoint, Path room) throws IOException {
        var settings = new Properties();
        var file = folder.resolve(SETTINGS);
        try (var deployed = Files.newInputStream(room.resolve("s3proxy.properties"));
                var ours = Files.newOutputStream(file)) {
            settings.load(deployed);
            settings.put("s3proxy.endpoint", endpoint);
            settings.put("s3proxy.identity", ACCESS_KEY);
            settings.put("s3proxy.credential", SECRET_KEY);
            settings.put("s3proxy.cors-allow-origins", "*");
            settings.put("jclouds.filesystem.basedir", folder.resolve("data").toString());
            settings.store(ours, null);
        }
    }
}
