package vn.minh.standalone;

import io.minio.MinioClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The S3 store: files behind the S3 protocol, every request signed, with the buckets that are written down. */
record ObjectStore(Home home, int port, int portalPort, Secrets secrets) implements Part {

    private static final int REFUSED = 403;

    @Override
    public String name() {
        return "objectstore";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String accessKey() {
        return secrets.of("s3.access-key");
    }

    String secretKey() {
        return secrets.of("s3.secret-key");
    }

    @Override
    public Launch launch() throws IOException {
        Files.createDirectories(home.data(name()));
        writeSettings();
        var options = new ArrayList<>(List.of("-Xms32m", "-Xmx192m", "-XX:+UseSerialGC"));
        options.addAll(Jvm.remembered(home, "objectstore"));
        options.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlogback.configurationFile=" + home.deploy("objectstore/logback.xml"),
                "-cp",
                Jvm.room(home, "objectstore")));
        return new Launch(
                Jvm.command(
                        options,
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings().toString()),
                Map.of(),
                home.folder());
    }

    /** An unsigned question is refused by a store that is there. */
    @Override
    public boolean answers() {
        return Knock.http(address()) == REFUSED;
    }

    @Override
    public void furnish() throws IOException {
        Buckets.make(home, client());
    }

    MinioClient client() {
        return Buckets.client(address(), secrets);
    }

    private void writeSettings() throws IOException {
        var file = settings();
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                Files.readString(home.deploy("objectstore/s3proxy.properties"))
                        + """

                # This machine.
                s3proxy.endpoint=%s
                s3proxy.identity=%s
                s3proxy.credential=%s
                s3proxy.cors-allow-origins=http://127.0.0.1:%d http://localhost:%d
                jclouds.filesystem.basedir=%s
                """.formatted(
                                address(), accessKey(), secretKey(), portalPort, portalPort, home.data(name())));
    }

    private Path settings() {
        return home.run("s3proxy.properties");
    }
}
