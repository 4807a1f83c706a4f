package vn.minh.standalone;

import io.minio.MinioClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** What a backup may do with a platform that nobody else may: see where its data lies, and start only a part of it. */
public record Ground(Platform platform) {

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>minh</artifactId>\\s*<version>([^<]+)</version>");

    /** All that the platform keeps. */
    public Path folder() {
        return platform.home().folder();
    }

    public Path data() {
        return folder().resolve("data");
    }

    public Path data(String part) {
        return platform.home().data(part);
    }

    public Path secrets() {
        return platform.home().secrets();
    }

    /** While this file is there, what lies in the data folder is half a restore. */
    public Path restoring() {
        return platform.home().restoring();
    }

    /** Minh's own. */
    public String version() throws IOException {
        var pom = VERSION.matcher(Files.readString(platform.home().repository().resolve("pom.xml")));
        return pom.find() ? pom.group(1) : "unknown";
    }

    public List<String> databases() throws IOException {
        return Databases.names(platform.home());
    }

    public List<String> buckets() throws IOException {
        return Data.strings(platform.deploy("objectstore/buckets.yaml"), "buckets");
    }

    public MinioClient objects() {
        return platform.store().client();
    }

    /** As PostgreSQL's administrator, for a statement that takes as long as it takes. */
    public Connection patiently(String database) throws SQLException {
        return platform.postgres().patiently(database);
    }

    /** Names of the parts that run, ready or not. */
    public List<String> running() {
        return platform.parts().stream()
                .map(Part::name)
                .filter(part -> platform.processes().running(part).isPresent())
                .toList();
    }

    /** Starts what does not run of these parts, or of all when none is named. */
    public void start(Progress progress, String... parts) {
        var wanted = List.of(parts);
        var some = platform.parts().stream()
                .filter(part -> wanted.isEmpty() || wanted.contains(part.name()))
                .toList();
        new Up(platform.home(), some, progress).run();
    }

    /** Ends whatever runs. */
    public void stop(Progress progress) {
        new Down(platform.home(), platform.parts(), progress).run();
    }

    /** Whether every object that evidence knows is in the store; says what is not. */
    public boolean storeIsWhole(PrintStream out) throws IOException {
        return new CheckStore(platform, out).run(false);
    }

    /** How many subjects stopped; names each. */
    public int parked(PrintStream out) throws IOException {
        return new Operations(platform, out).parked();
    }
}
