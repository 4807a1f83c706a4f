package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    Path folder = Path.of("");

    private final Part part = ShellPart.thatAnswers("napper");

    @BeforeEach
    void make() throws IOException {
        home().make();
    }

    @AfterEach
    void leaveNothing() throws IOException {
        processes().kill(part);
    }

    @Test
    void aLaunchedPartIsKnownToALaterCommand() throws IOException {
        processes().launch(part);

        assertThat(processes().running("napper")).isPresent();
    }

    @Test
    void aStoppedPartIsGoneAndStoppingItAgainIsNoMistake() throws IOException {
        processes().launch(part);
        var identity = processes().running("napper").orElseThrow();

        processes().stop(part);
        processes().stop(part);

        assertThat(identity.alive()).isFalse();
        assertThat(processes().running("napper")).isEmpty();
    }

    @Test
    void aPartThatDoesNotListenIsKilled() throws IOException {
        var deaf = ShellPart.thatDoes("napper", "trap '' TERM; echo deaf; exec sleep 300");
        processes().launch(deaf);
        var identity = processes().running("napper").orElseThrow();
        Wait.until(Duration.ofSeconds(60), () -> log().contains("deaf"));

        processes().stop(deaf);

        assertThat(identity.alive()).isFalse();
    }

    @Test
    void aProcessThatWasGivenThePartsOldNumberIsLeftAlone() throws IOException {
        var stranger = new ProcessBuilder("sleep", "300").start();
        try {
            var its = ProcessIdentity.of(stranger.pid()).orElseThrow();
            new ProcessIdentity(its.pid(), its.startTicks() - 1, its.boot()).write(home().pidFile("napper"));

            processes().stop(part);
            processes().kill(part);

            assertThat(stranger.isAlive()).isTrue();
            assertThat(processes().running("napper")).isEmpty();
            assertThat(home().pidFile("napper")).doesNotExist();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aNumberFromBeforeTheLastBootIsNobodys() throws IOException {
        var mine = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();

        new ProcessIdentity(mine.pid(), mine.startTicks(), "another-boot").write(home().pidFile("napper"));

        assertThat(processes().running("napper")).isEmpty();
    }

    @Test
    void aSpoiledPidFileIsNobodys() throws IOException {
        Files.writeString(home().pidFile("napper"), "12 x\n");

        assertThat(processes().running("napper")).isEmpty();
    }

    @Test
    void aPartDoesNotSeeTheSettingsOfTheCallersShell() throws IOException {
        var curious = ShellPart.thatDoes("napper", "env; exec sleep 300");

        processes().launch(curious);
        Wait.until(Duration.ofSeconds(60), () -> log().contains("PATH="));

        assertThat(log()).contains("PATH=").doesNotContain("JAVA_HOME=").doesNotContain("MAVEN");
    }

    private String log() {
        try {
            return Files.readString(home().log("napper"));
        } catch (IOException e) {
            return "";
        }
    }

    private Home home() {
        return Home.at(folder);
    }

    private Processes processes() {
        return new Processes(home());
    }
}
