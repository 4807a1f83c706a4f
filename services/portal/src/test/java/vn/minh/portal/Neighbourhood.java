package vn.minh.portal;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings that lead the portal to a stand-in identity provider and to {@link Neighbours}. */
public class Neighbourhood implements QuarkusTestResourceLifecycleManager {

    private final StandInProvider provider = new StandInProvider();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put("minh.oidc.url", provider.start());
        settings.put("minh.portal.client-secret", StandInProvider.CLIENT_SECRET);
        var address = "http://127.0.0.1:" + freePort() + "/";
        for (var service : List.of("assessment", "evidence", "review", "publication", "reporting")) {
            settings.put("minh." + service + ".url", address + service);
        }
        settings.put("minh.s3.public-endpoint", address + "store");
        settings.put("minh.publication.public-url", "https://cong-khai.test");
        return settings;
    }

    @Override
    public void stop() {
        provider.stop();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
