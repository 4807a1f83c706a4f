package vn.minh.testing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/**
 * A server in a JVM of its own, with its own class path: Kafka and the S3 store bring libraries that would quarrel with
 * those of the service under test.
 *
 * @param room folder below {@code deploy} whose {@code target/lib} holds the server's class path
 * @param folder where it keeps its data and its log
 */
record Child(String room, Path folder) {

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);

    /** Starts the main class and returns the process id when the port answers. */
    long start(int port, List<String> jvm, String... mainAndArguments) {
        var process = run(jvm, mainAndArguments);
        Leash.on(process.pid(), "KILL", folder);
        try {
            Awaitility.await()
                    .pollInterval(20, MILLISECONDS)
                    .failFast(() -> !process.isAlive())
                    .atMost(READY_WITHIN)
                    .until(() -> listens(port));
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            process.destroyForcibly();
            throw new IllegalStateException(room + " did not come up on port " + port + ":\n" + endOfLog(), e);
        }
        return process.pid();
    }

    /** Ends it as a power cut would; returns when it is gone. */
    static void kill(long pid) {
        Leash.off(pid);
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Freezes it ({@code STOP}) or lets it go on ({@code CONT}). */
    static void signal(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a tool of the same class path to its end. */
    void finish(String... mainAndArguments) {
        try {
            if (run(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"), mainAndArguments)
                            .waitFor()
                    != 0) {
                throw new IllegalStateException(mainAndArguments[0] + " failed:\n" + endOfLog());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process run(List<String> jvm, String... mainAndArguments) {
        var lib = Folders.root().resolve("deploy").resolve(room).resolve("target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException(
                    lib + " is missing: build deploy/" + room + " first, for example with -am (also make)");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", lib + "/*"));
        command.addAll(List.of(mainAndArguments));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve(room + ".log");
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "its log cannot be read: " + e.getMessage();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
