package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where everything stands.
 *
 * @param repository the checkout: engine rooms, their data, the services' archives
 * @param folder what this platform keeps: data, logs, process ids, secrets; nobody else's business, so mode 700
 */
public record Home(Path repository, Path folder) {

    /** The checkout is told by the build or by {@code ./minh}; the folder is made if it is not there. */
    public static Home at(Path folder) {
        var repository = Path.of(System.getProperty("minh.root", "")).toAbsolutePath();
        if (!Files.exists(repository.resolve("deploy/standalone/ports.properties"))) {
            throw new Trouble(repository + " is not a checkout of Minh: set the system property minh.root");
        }
        return new Home(repository, folder.toAbsolutePath());
    }

    Path deploy(String path) {
        return repository.resolve("deploy").resolve(path);
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    Path pidFile(String part) {
        return folder.resolve("run").resolve(part + ".pid");
    }

    /** A file that is written for a run: settings, marks. */
    Path run(String name) {
        return folder.resolve("run").resolve(name);
    }

    Path data(String part) {
        return folder.resolve("data").resolve(part);
    }

    /** Half a restore stands here as long as this file does; it names the folder that has the data from before. */
    Path restoring() {
        return run("restoring");
    }

    /** Half a restore is no data to go on with. */
    void requireWhole() {
        if (Files.exists(restoring())) {
            throw new Trouble("a restore was cut off here, so what is in " + folder
                    + "/data is not whole: run ./minh restore again; the file " + restoring()
                    + " names the folder with the data from before.");
        }
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    void make() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        for (var name : new String[] {"logs", "run", "data"}) {
            Files.createDirectories(folder.resolve(name));
        }
    }
}
