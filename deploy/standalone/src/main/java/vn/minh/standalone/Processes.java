package vn.minh.standalone;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Launches and ends the processes of one home. What runs is read from its pid files and from nothing else, so that any
 * later command goes on where an earlier one was cut off. Nothing is restarted by itself.
 */
final class Processes {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "TZ", "TMPDIR");
    private static final Duration DEATH = Duration.ofSeconds(15);

    private final Home home;

    Processes(Home home) {
        this.home = home;
    }

    Optional<ProcessIdentity> running(String part) {
        return ProcessIdentity.read(home.pidFile(part)).filter(ProcessIdentity::alive);
    }

    void launch(Part part) throws IOException {
        var launch = part.launch();
        var log = home.log(part.name());
        if (Files.exists(log)) {
            Files.move(log, home.log(part.name() + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
        // A session of its own: Ctrl-C is for the command that asked, which then ends the parts in order.
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .directory(launch.directory().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        only(builder.environment(), launch.environment());
        long pid = builder.start().pid();
        var identity = ProcessIdentity.of(pid);
        if (identity.isEmpty()) {
            throw Trouble.withLog(part.name() + " ended as soon as it was started.", log);
        }
        identity.get().write(home.pidFile(part.name()));
    }

    /** Asks it to end and waits; one that does not listen is killed. */
    void stop(Part part) throws IOException {
        end(part, part.farewell());
    }

    /** Ends it as a power cut would. */
    void kill(Part part) throws IOException {
        end(part, "KILL");
    }

    private void end(Part part, String signal) throws IOException {
        var found = running(part.name());
        if (found.isPresent()) {
            var identity = found.get();
            var children = ProcessHandle.of(identity.pid()).stream()
                    .flatMap(ProcessHandle::descendants)
                    .toList();
            send(signal, identity);
            if (!Wait.until(part.lastWords(), () -> !identity.alive())) {
                send("KILL", identity);
                Wait.until(DEATH, () -> !identity.alive());
            }
            if (!Wait.until(DEATH, () -> children.stream().noneMatch(ProcessHandle::isAlive))) {
                children.forEach(ProcessHandle::destroyForcibly);
            }
        }
        Files.deleteIfExists(home.pidFile(part.name()));
    }

    private static void send(String signal, ProcessIdentity to) throws IOException {
        if (to.alive()) {
            try {
                new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + to.pid() + " 2>/dev/null")
                        .start()
                        .waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A part's settings are what it is given here; what lies about in the caller's shell must not change it. */
    static void only(Map<String, String> environment, Map<String, String> given) {
        environment.keySet().retainAll(INHERITED);
        environment.putAll(given);
    }
}
