package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the handbook tells people to type is there. */
class HandbookTest {

    private static final Pattern COMMAND = Pattern.compile("\\./minh ([a-z-]+(?:\\|[a-z-]+)*)");

    @TempDir
    Path anywhere = Path.of("");

    @Test
    void everyCommandOfTheHandbookExists() throws Exception {
        var repository = Home.at(anywhere).repository();
        var known = commands(help(repository));

        assertThat(known).contains("up", "start", "stop", "kill", "backup", "restore");
        assertThat(known).containsAll(commands(Files.readString(repository.resolve("deploy/OPERATIONS.md"))));
        assertThat(commands("then `./minh fly`")).doesNotContainAnyElementsOf(known);
    }

    /** {@code start|stop} are two. */
    private static Set<String> commands(String text) {
        return COMMAND.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .flatMap(words -> Set.of(words.split("\\|")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String help(Path repository) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", repository.resolve("minh").toString(), "help").start();
        var text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
