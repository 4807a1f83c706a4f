package vn.minh.standalone;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Keycloak's own build step: it fixes the kind of database once, and every later start is the shorter for it. */
final class KeycloakBuild {

    private static final String PREFIX = "keycloak-";

    private KeycloakBuild() {}

    /** The unpacked distribution; the newest, should an older one lie beside it. */
    static Path distribution(Home home) throws IOException {
        var room = home.deploy("keycloak/target");
        if (Files.isDirectory(room)) {
            try (var entries = Files.list(room)) {
                var newest = entries.filter(entry -> Files.exists(entry.resolve("lib/quarkus-run.jar")))
                        .max(Comparator.comparing(KeycloakBuild::version));
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new Trouble("deploy/keycloak is not filled: run mvn -pl deploy/keycloak generate-resources");
    }

    /** Two platforms of one checkout (a test beside the real one) wait for each other here. */
    static void once(Home home) throws IOException {
        var distribution = distribution(home);
        var done = distribution.resolve("built-for-postgres");
        var turn = distribution.resolveSibling("build.lock");
        try (var channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(done)) {
                Jvm.finish(
                        new Part.Launch(
                                List.of(distribution.resolve("bin/kc.sh").toString(), "build", "--db=postgres"),
                                Map.of("JAVA", Jvm.java()),
                                distribution),
                        home.log("keycloak"),
                        "kc.sh build");
                Files.createFile(done);
            }
        }
    }

    private static Version version(Path distribution) {
        return Version.parse(distribution.getFileName().toString().substring(PREFIX.length()));
    }
}
