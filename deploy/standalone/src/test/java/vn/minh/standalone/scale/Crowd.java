package vn.minh.standalone.scale;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minh.standalone.Home;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Ports;

/** A platform with several of each service, a doorman before each. */
final class Crowd implements AutoCloseable {

    static final List<String> SERVICES =
            List.of("assessment", "evidence", "review", "publication", "reporting", "portal");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Longer than a doorman needs to see that somebody goes. */
    private static final Map<String, String> SETTINGS = Map.of("QUARKUS_SHUTDOWN_DELAY", "2S");

    private final Path folder;
    private final Ports ports;
    private final Platform platform;
    private final Map<String, Doorman> doormen = new HashMap<>();

    private Crowd(Path folder, Ports ports, Platform platform) throws IOException {
        this.folder = folder;
        this.ports = ports;
        this.platform = platform;
        for (var service : SERVICES) {
            doormen.put(
                    service,
                    new Doorman(
                            ports.of(service + ".door"),
                            ports.instances(service).stream()
                                    .map(name -> new Doorman.Instance(name, ports.of(name), ports.management(name)))
                                    .toList()));
        }
    }

    static Crowd of(Size size) {
        try {
            var folder = Files.createTempDirectory("minh-scale").resolve("platform");
            var ports = Ports.free(Home.at(folder), size.instances(), size.brokers());
            var crowd = new Crowd(folder, ports, Platform.start(folder, ports, SETTINGS));
            crowd.platform.sow();
            return crowd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Platform platform() {
        return platform;
    }

    List<String> brokers() {
        return ports.instances("kafka");
    }

    /** One after the other: whoever is restarted has brothers that serve. */
    void restartAll(int ofEach) {
        SERVICES.forEach(
                service -> ports.instances(service).stream().limit(ofEach).forEach(this::restart));
    }

    void restart(String name) {
        platform.stop(name);
        startAgain(name);
    }

    void startAgain(String name) {
        platform.start(name);
        await(name + " is let in")
                .atMost(PATIENCE)
                .until(() -> doormen.values().stream().anyMatch(doorman -> doorman.sendsTo(name)));
    }

    /** The instance whose relay tells the facts of a service: each says so when its turn comes. */
    String relayOf(String service) {
        // A log has one JSON object a line: where its message ends, its quotes do.
        var epoch = "epoch " + epochOf(service) + '"';
        return ports.instances(service).stream()
                .filter(name ->
                        lastTurn(name).filter(line -> line.contains(epoch)).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody says to relay in " + epoch));
    }

    private Optional<String> lastTurn(String name) {
        try (var lines = Files.lines(folder.resolve("logs").resolve(name + ".log"))) {
            return lines.filter(line -> line.contains("this instance relays from now on"))
                    .reduce((_, later) -> later);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long epochOf(String service) {
        return new Books(platform).count(service, "select epoch from relay_lease where name = 'relay'");
    }

    @Override
    public void close() throws IOException {
        for (var doorman : doormen.values()) {
            doorman.close();
        }
        ports.instances("kafka").stream().skip(1).forEach(platform::kill);
        platform.close();
    }
}
