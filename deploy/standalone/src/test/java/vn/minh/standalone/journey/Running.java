package vn.minh.standalone.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.standalone.Home;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Ports;
import vn.minh.testing.Patience;

/** One platform for every end-to-end test of this JVM, on free ports, in a folder of its own; it ends with the JVM. */
final class Running {

    private static @Nullable Platform platform;
    private static @Nullable Collector collector;

    private Running() {}

    static synchronized Platform platform() {
        if (platform == null) {
            Patience.ofTests();
            try {
                var folder = Files.createTempDirectory("minh-e2e").resolve("platform");
                platform = Platform.start(folder, Ports.free(Home.at(folder)), traced(collector()));
                platform.sow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return platform;
    }

    /** Where every service of the platform sends its traces. */
    static synchronized Collector collector() throws IOException {
        if (collector == null) {
            collector = Collector.open();
        }
        return collector;
    }

    private static Map<String, String> traced(Collector collector) {
        return Map.of("MINH_TRACES_ENDPOINT", collector.address(), "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "500ms");
    }
}
