package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyPartOfTheDecisionHasItsPort() {
        var home = Home.at(folder);

        var ports = Ports.read(home.deploy("standalone/ports.properties"));

        assertThat(ports.numbers())
                .containsEntry("portal", 18080)
                .containsEntry("assessment", 18081)
                .containsEntry("evidence", 18082)
                .containsEntry("review", 18083)
                .containsEntry("publication", 18084)
                .containsEntry("reporting", 18085)
                .containsEntry("sandbox", 18090)
                .containsEntry("keycloak", 18180)
                .containsEntry("objectstore", 19000)
                .containsEntry("kafka", 19092)
                .containsEntry("kafka.controller", 19093)
                .containsEntry("postgres", 15432)
                .containsEntry("prometheus", 19090)
                .hasSize(20);
    }

    @Test
    void aPortThatIsNoNumberIsNamedWithItsPart() throws IOException {
        var file = Files.writeString(folder.resolve("ports.properties"), "kafka=19092\npostgres=54321x\n");

        var trouble = catchThrowableOfType(Trouble.class, () -> Ports.read(file));

        assertThat(trouble).hasMessageContaining("postgres").hasMessageContaining("54321x");
    }

    @Test
    void freePortsAreDifferentAndFree() {
        var home = Home.at(folder);

        var ports = Ports.free(home);

        assertThat(new HashSet<>(ports.numbers().values()))
                .hasSameSizeAs(ports.numbers().keySet());
        assertThat(ports.numbers().values()).noneMatch(TakenPorts::taken);
    }
}
