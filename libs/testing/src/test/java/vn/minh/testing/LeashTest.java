package vn.minh.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashTest {

    /** A test JVM in small: starts a server that would run for an hour, says its id, and waits to be killed. */
    static final class Walker {

        private Walker() {}

        static void main(String[] arguments) throws IOException, InterruptedException {
            var server = new ProcessBuilder("sleep", "3600").start();
            Leash.on(server.pid(), "KILL", Path.of(arguments[0]));
            System.out.println(server.pid());
            server.waitFor();
        }
    }

    @Test
    void aServerAndItsDataGoWithTheJvmThatStartedItEvenWhenThatIsKilled(@TempDir Path folder) throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        var walker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Walker.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var server = ProcessHandle.of(Long.parseLong(walker.inputReader().readLine()));
        assertThat(server).get().matches(ProcessHandle::isAlive);

        walker.destroyForcibly();

        await().atMost(60, SECONDS)
                .until(() -> server.filter(ProcessHandle::isAlive).isEmpty() && Files.notExists(data));
    }
}
