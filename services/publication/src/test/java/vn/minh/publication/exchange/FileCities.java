package vn.minh.publication.exchange;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Cities that share a sector database which is told by file; each test takes one that no other knows. */
public class FileCities implements QuarkusTestResourceLifecycleManager {

    private static final int CITIES = 40;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    static String another() {
        int city = TAKEN.incrementAndGet();
        if (city > CITIES) {
            throw new IllegalStateException("found more cities");
        }
        return "X" + city;
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        for (int city = 1; city <= CITIES; city++) {
            settings.put("minh.delivery.cities.X" + city + ".way", "file");
            settings.put("minh.delivery.cities.X" + city + ".target", "by-hand");
        }
        return settings;
    }

    @Override
    public void stop() {}
}
