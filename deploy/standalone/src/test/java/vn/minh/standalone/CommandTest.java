package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, in a small checkout of its own. */
class CommandTest {

    private static final Instant BUILT = Instant.now().minusSeconds(600);

    @TempDir
    Path checkout = Path.of("");

    record Said(int status, String text) {}

    @BeforeEach
    void checkout() throws IOException {
        Files.copy(Home.at(checkout).repository().resolve("minh"), checkout.resolve("minh"));
        write("pom.xml", """
                <modules>
                  <module>deploy/kafka</module>
                  <module>libs/contracts</module>
                  <module>libs/testing</module>
                  <module>services/review</module>
                </modules>
                """);
        write(".mvn/jvm.config", "-Xmx1g\n");
        for (var module : new String[] {"deploy/kafka", "libs/contracts", "libs/testing", "services/review"}) {
            write(module + "/pom.xml", "<project/>");
            write(module + "/src/A.java", "class A {}");
            write(module + "/target/minh.built", "");
        }
        write("deploy/kafka/topics.yaml", "topics: []\n");
        age(checkout, BUILT.minusSeconds(60));
        for (var module : new String[] {"deploy/kafka", "libs/contracts", "services/review"}) {
            Files.setLastModifiedTime(checkout.resolve(module + "/target/minh.built"), FileTime.from(BUILT));
        }
    }

    @Test
    void nothingIsBuiltTwice() throws Exception {
        assertThat(stale()).isEmpty();
    }

    @Test
    void theFolderThatABuildMakesIsNoChange() throws Exception {
        write("services/review/target/classes/A.class", "");
        Files.setLastModifiedTime(checkout.resolve("services/review"), FileTime.from(Instant.now()));

        assertThat(stale()).isEmpty();
    }

    @Test
    void aServiceOlderThanItsSourceIsBuiltAlone() throws Exception {
        write("services/review/src/A.java", "class A { int changed; }");

        assertThat(stale()).containsExactly("services/review");
    }

    @Test
    void aRemovedSourceIsAChange() throws Exception {
        Files.delete(checkout.resolve("services/review/src/A.java"));

        assertThat(stale()).containsExactly("services/review");
    }

    @Test
    void whatStandsOnAChangedLibIsBuiltWithIt() throws Exception {
        write("libs/contracts/src/B.java", "class B {}");

        assertThat(stale()).containsExactly("libs/contracts", "services/review");
    }

    @Test
    void theRootPomConcernsEverybody() throws Exception {
        Files.setLastModifiedTime(checkout.resolve("pom.xml"), FileTime.from(Instant.now()));

        assertThat(stale()).containsExactly("deploy/kafka", "libs/contracts", "services/review");
    }

    @Test
    void dataOfAnEngineRoomNeedsNoBuild() throws Exception {
        write("deploy/kafka/topics.yaml", "topics: [{name: new}]\n");

        assertThat(stale()).isEmpty();
    }

    @Test
    void whatWasNeverBuiltIsStale() throws Exception {
        Files.delete(checkout.resolve("services/review/target/minh.built"));

        assertThat(stale()).containsExactly("services/review");
    }

    @Test
    void anotherArchitectureGetsAClearSentence() throws Exception {
        var uname = checkout.resolve("bin/uname");
        write("bin/uname", "#!/bin/sh\n[ \"$1\" = -s ] && echo Linux || echo aarch64\n");
        Files.setPosixFilePermissions(uname, PosixFilePermissions.fromString("rwxr-xr-x"));

        var said = run("up");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("this is Linux on aarch64").contains("x86-64");
    }

    @Test
    void aFullDiskGetsAClearSentence() throws Exception {
        var said = run("up", "MINH_LEAST_MB=999999999");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("MB are free").contains("it needs 999999999 MB");
    }

    @Test
    void commandsOnAPlatformThatWasNeverBuiltSaySo() throws Exception {
        var said = run("status");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("begin with ./minh up");
    }

    @Test
    void anUnknownCommandGetsTheListOfThoseThereAre() throws Exception {
        var said = run("fly");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("there is no command fly").contains("./minh up");
    }

    private String[] stale() throws Exception {
        var said = run("stale");
        assertThat(said.status()).isZero();
        return said.text().lines().toArray(String[]::new);
    }

    private Said run(String command, String... settings) throws Exception {
        var builder =
                new ProcessBuilder("bash", checkout.resolve("minh").toString(), command).redirectErrorStream(true);
        builder.environment().put("PATH", checkout.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        for (var setting : settings) {
            builder.environment().put(setting.split("=")[0], setting.split("=")[1]);
        }
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private void write(String path, String text) throws IOException {
        var file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void age(Path folder, Instant to) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(to));
            }
        }
    }
}
