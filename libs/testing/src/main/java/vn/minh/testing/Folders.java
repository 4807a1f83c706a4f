package vn.minh.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Where the repository is, where servers may write, and which ports are free. */
final class Folders {

    /** Above the ports of the platform itself, below those of Linux for outgoing connections. */
    private static final int FIRST_PORT = 20_000;

    private static final int FIRST_EPHEMERAL = 32_768;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Folders() {}

    /** The repository's root: told by the build, else the first folder upwards that has {@code .mvn}. */
    static Path root() {
        var told = System.getProperty("minh.root");
        if (told != null) {
            return Path.of(told);
        }
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            var parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "no repository above " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    /** A new folder below the module's {@code target}, so that a clean build removes what a killed test left. */
    static Path fresh(String name) {
        try {
            var servers = Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
            return Files.createTempDirectory(servers, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Never the same twice, and never one that the kernel gives to a connection on its way out: a knock at such a port
     * before its server listens may be answered by the knock itself, and then the server finds its port taken.
     */
    static int freePort() {
        int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, FIRST_EPHEMERAL);
        return GIVEN.add(port) && isFree(port) ? port : freePort();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
