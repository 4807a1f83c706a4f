package vn.minh.publication.delivery;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * Cities whose sector database speaks HTTP, H1 to H9, at one address where a test may listen; each has its own target,
 * so that what one test does to its gate is nothing to the next. F1 goes by file.
 */
public class SectorCities implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "minh.test.sector-port";
    static final String TOKEN = "a-word-for-the-door";

    @Override
    public Map<String, String> start() {
        int port = freePort();
        var settings = new HashMap<String, String>();
        settings.put(PORT, Integer.toString(port));
        for (int city = 1; city <= 9; city++) {
            var prefix = "minh.delivery.cities.H" + city;
            settings.put(prefix + ".way", "http");
            settings.put(prefix + ".url", "http://127.0.0.1:" + port + "/h" + city + "/");
            settings.put(prefix + ".token", TOKEN);
        }
        settings.put("minh.delivery.cities.F1.way", "file");
        settings.put("minh.delivery.http.answer-timeout", "1s");
        // The clock is set by hand; whoever set it need not wait long until it is looked at.
        settings.put("minh.delivery.sweep", "200ms");
        return settings;
    }

    @Override
    public void stop() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
