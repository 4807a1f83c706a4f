package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of our own services, as the build left it in its module. */
record Application(Home home, String name, Path module, int port, Set<String> needs, Map<String, String> settings)
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

    Path archive() {
        return module.resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Launch launch() throws IOException {
        if (!Files.exists(archive())) {
            throw new Trouble(name + " is not built: run mvn -pl "
                    + home.repository().relativize(module) + " -am package -DskipTests");
        }
        return new Launch(Jvm.command(OPTIONS, archive().toString()), settings, home.folder());
    }

    @Override
    public boolean answers() {
        return Knock.http("http://127.0.0.1:" + port + "/q/health/ready") == OK;
    }
}
