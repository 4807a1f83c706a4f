package vn.minh.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.minh.standalone.Home;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Ports;

/** Restores with something done in between. */
public final class Staged {

    private static final String REACHED = "reached the topics";

    private Staged() {}

    /** Whether everything agrees. What is done happens when the databases are back and nothing else runs yet. */
    public static boolean restore(Platform platform, Path backup, PrintStream out, Runnable whenDatabasesAreBack)
            throws IOException {
        return new Restore(platform, out, step -> {
                    if (step == Restore.Step.DATABASES) {
                        whenDatabasesAreBack.run();
                    }
                })
                .run(backup);
    }

    /** A restore in a process of its own, ended with kill -9 when the topics are back and the objects are not. */
    public static void killedHalfWay(Path platform, Ports ports, Path backup) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Dminh.root=" + System.getProperty("minh.root", ""),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Staged.class.getName(),
                platform.toString(),
                backup.toString()));
        ports.numbers().forEach((name, number) -> command.add(name + "=" + number));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = said.readLine(); !REACHED.equals(line); line = said.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("the restore ended before it could be killed");
                }
                System.out.println("    " + line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] arguments) throws IOException {
        var ports = new Ports(Arrays.stream(arguments)
                .skip(2)
                .map(word -> word.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.parseInt(pair[1]))));
        var platform = Platform.at(Home.at(Path.of(arguments[0])), ports);
        new Restore(platform, System.out, step -> {
                    if (step == Restore.Step.TOPICS) {
                        System.out.println(REACHED);
                        vn.minh.standalone.Wait.until(java.time.Duration.ofHours(1), () -> false);
                    }
                })
                .run(Path.of(arguments[1]));
    }
}
