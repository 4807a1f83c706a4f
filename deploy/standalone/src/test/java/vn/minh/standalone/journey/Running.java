package vn.minh.standalone.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import vn.minh.standalone.Home;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Ports;

/** One platform for every end-to-end test of this JVM, on free ports, in a folder of its own; it ends with the JVM. */
final class Running {

    private static @Nullable Platform platform;

    private Running() {}

    static synchronized Platform platform() {
        if (platform == null) {
            try {
                var folder = Files.createTempDirectory("minh-e2e").resolve("platform");
                platform = Platform.start(folder, Ports.free(Home.at(folder)));
                platform.sow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return platform;
    }
}
