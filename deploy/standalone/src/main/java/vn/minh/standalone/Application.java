package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One of our own services, as the build left it in its module.
 *
 * @param secrets asked at each launch: a secret that was rotated meanwhile is told
 */
record Application(
        Home home,
        String name,
        Path module,
        int port,
        int management,
        Set<String> needs,
        Map<String, String> settings,
        Supplier<Map<String, String>> secrets)
        implements Part {

    /** Small heaps and one collector thread: six of these share two cores with everything else. */
    private static final List<String> OPTIONS = List.of(
            "-Xms48m",
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar");

    private static final int OK = 200;

    /** The same, told more. */
    Application with(Map<String, String> more) {
        var all = new HashMap<>(settings);
        all.putAll(more);
        return new Application(home, name, module, port, management, needs, all, secrets);
    }

    /** The same as another instance beside it, launched after some others. */
    Application named(String instance, Set<String> before) {
        var all = new HashSet<>(needs);
        all.addAll(before);
        return new Application(home, instance, module, port, management, all, settings, secrets);
    }

    Path archive() {
        return module.resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, management);
    }

    @Override
    public Launch launch() throws IOException {
        if (!Files.exists(archive())) {
            throw new Trouble(name + " is not built: run mvn -pl "
                    + home.repository().relativize(module) + " -am package -DskipTests");
        }
        var told = new HashMap<>(secrets.get());
        told.putAll(settings);
        return new Launch(Jvm.command(OPTIONS, archive().toString()), told, home.folder());
    }

    /** Long, because a dozen that start at once on a small machine are slow; one that ends meanwhile is seen at once. */
    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }

    @Override
    public boolean answers() {
        return Knock.http("http://127.0.0.1:" + management + "/q/health/ready") == OK;
    }
}
