package vn.minh.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** A part that is a line of shell, for tests of what becomes of processes. */
record ShellPart(String name, String script, List<Integer> ports, Set<String> needs, BooleanSupplier answer)
        implements Part {

    static ShellPart thatAnswers(String name, String... needs) {
        return new ShellPart(name, "exec sleep 300", List.of(1), Set.of(needs), () -> true);
    }

    static ShellPart thatDoes(String name, String script) {
        return new ShellPart(name, script, List.of(1), Set.of(), () -> false);
    }

    ShellPart on(int port) {
        return new ShellPart(name, script, List.of(port), needs, answer);
    }

    @Override
    public Launch launch() {
        return new Launch(List.of("sh", "-c", script), Map.of(), Path.of("/"));
    }

    @Override
    public boolean answers() {
        return answer.getAsBoolean();
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(3);
    }

    @Override
    public Duration lastWords() {
        return Duration.ofSeconds(1);
    }
}
