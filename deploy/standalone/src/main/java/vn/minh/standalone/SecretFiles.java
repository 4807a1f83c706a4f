package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compose's secrets as files, one for each container with what it must know and nothing else. What is there is kept:
 * the servers that know these passwords keep their data too.
 *
 * @param folder mode 700, so that nobody else of this machine gets to files that containers of other users can read
 */
record SecretFiles(Home home, Path folder) {

    static final String FOLDER = "compose";

    static SecretFiles of(Home home) {
        return new SecretFiles(home, home.folder().resolve(FOLDER));
    }

    /** @return the files that were not there */
    List<Path> write() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var written = new ArrayList<Path>();
        for (var file : contents(new Secrets(folder.resolve("all.properties"))).entrySet()) {
            var path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                Files.writeString(path, file.getValue());
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
                written.add(path);
            }
        }
        return written;
    }

    private Map<String, String> contents(Passwords secrets) throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (var service : Services.names()) {
            var told = new TreeMap<String, String>();
            Services.secretsOf(service).forEach((setting, secret) -> told.put(setting, secrets.of(secret)));
            files.put(service + ".properties", lines(told));
        }
        files.put("postgres.password", secrets.of("postgres.superuser"));
        files.put(
                "keycloak.conf",
                lines(Map.of(
                        "db-password", secrets.of("db.keycloak.owner"),
                        "bootstrap-admin-password", secrets.of("keycloak.admin"))));
        // A file of arguments for the JVM: they stand in no environment and in no list of processes.
        files.put(
                "objectstore.arguments",
                "-Ds3proxy.identity=" + secrets.of("s3.access-key") + "\n" + "-Ds3proxy.credential="
                        + secrets.of("s3.secret-key") + "\n");
        files.put("prepare.properties", lines(forPrepare(secrets)));
        return files;
    }

    private Map<String, String> forPrepare(Passwords secrets) throws IOException {
        var names = new ArrayList<>(List.of("postgres.superuser", "keycloak.admin", "s3.access-key", "s3.secret-key"));
        for (var database : Databases.names(home)) {
            names.add("db." + database + ".owner");
            names.add("db." + database + ".app");
        }
        names.addAll(RealmAdministration.clients(Files.readString(home.deploy("keycloak/realm.json"))));
        Account.written(home).forEach(account -> names.add(account.secret()));
        var told = new TreeMap<String, String>();
        names.forEach(name -> told.put(name, secrets.of(name)));
        return told;
    }

    private static String lines(Map<String, String> told) {
        return new TreeMap<>(told)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining());
    }
}
