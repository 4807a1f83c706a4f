package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./minh up} and Compose tell a service the same things, under the same names. */
class OneSourceTest {

    /** Only a container must be told where it has a disk: its root is read-only and its /tmp is memory. */
    private static final Set<String> ONLY_IN_CONTAINERS = Set.of("MINH_EVIDENCE_LOOK_FOLDER");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "evidence", "review", "publication", "reporting", "portal", "sandbox"})
    void aServiceIsToldTheSameByComposeAsOnOneMachine(String service) throws IOException {
        var home = Home.at(folder);
        var compose = Composed.read(home);
        var ports = Ports.read(home.deploy("standalone/ports.properties"));

        var here = new Services(home, ports, new Secrets(folder.resolve("secrets"))).addresses(service);
        var there = new TreeSet<>(compose.told(service).keySet());
        there.addAll(compose.ofTheImage().keySet());
        there.removeAll(ONLY_IN_CONTAINERS);
        // Where its secrets stand and on which of a container's addresses it listens: the image's own matters.
        there.removeAll(Set.of("QUARKUS_CONFIG_LOCATIONS", "QUARKUS_MANAGEMENT_HOST"));

        assertThat(there).isEqualTo(new TreeSet<>(here.keySet()));
    }

    @Test
    void everyServiceOfTheLauncherIsInTheComposition() throws IOException {
        assertThat(Composed.read(Home.at(folder)).ours()).isEqualTo(Services.names());
    }
}
