package vn.minh.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the repository is, where servers may write, and which ports are free. */
final class Folders {

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

    /** Never the same twice: the kernel may offer a port again before anybody listens on it. */
    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return GIVEN.add(socket.getLocalPort()) ? socket.getLocalPort() : freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
