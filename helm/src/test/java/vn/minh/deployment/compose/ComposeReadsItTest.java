package vn.minh.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.deployment.Sources;

/** The program itself reads the file; no engine is needed for that. */
class ComposeReadsItTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void withAndWithoutTheSandbox() throws Exception {
        var file = Sources.file("docker-compose.yml");

        assertThat(read(file)).isEmpty();
        assertThat(read(file, "--profile", "sandbox")).isEmpty();
    }

    @Test
    void andRefusesOneThatIsNotRight() throws Exception {
        var file = folder.resolve("docker-compose.yml");
        Files.writeString(file, Composition.text().replace("mem_limit:", "memory_limit:"));

        assertThat(read(file)).contains("memory_limit");
    }

    private static String read(Path file, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("docker-compose", "-f", file.toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("config", "-q"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "refused: " + said;
    }
}
