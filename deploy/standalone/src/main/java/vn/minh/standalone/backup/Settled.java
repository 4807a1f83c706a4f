package vn.minh.standalone.backup;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Wait;

/** Waits until every fact is told and everybody who listened has heard all there is. As long as it goes on. */
final class Settled {

    private static final Duration STANDSTILL = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Ground ground;
    private final Map<String, List<String>> groups = new TreeMap<>();

    /** @param groups who listened when the backup was taken, with their topics */
    Settled(Ground ground, Map<String, List<String>> groups) {
        this.ground = ground;
        groups.forEach((group, topics) -> {
            if (ground.platform().has(group.split("\\.", 2)[0])) {
                this.groups.put(group, topics);
            }
        });
    }

    /** Empty when nothing is in flight; else what has not moved for five minutes. */
    Optional<String> await() throws IOException {
        var last = inFlight();
        long since = System.nanoTime();
        while (!last.isEmpty()) {
            Wait.until(LOOK, () -> false);
            var now = inFlight();
            if (!now.equals(last)) {
                last = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STANDSTILL.toNanos()) {
                return Optional.of(now.toString());
            }
        }
        return Optional.empty();
    }

    /** By event log or group: facts to tell, records to read. */
    private Map<String, Long> inFlight() throws IOException {
        var waiting = new TreeMap<>(new Ledgers(ground).untold());
        try (var kafka = new Kafka(ground.platform().bootstrapServers())) {
            var partitions = kafka.topics();
            groups.forEach((group, topics) -> waiting.put(group, kafka.unread(group, topics, partitions)));
        }
        waiting.values().removeIf(count -> count == 0);
        return waiting;
    }
}
