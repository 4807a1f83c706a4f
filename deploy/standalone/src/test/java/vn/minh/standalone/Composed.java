package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * {@code docker-compose.yml} and the images without containers: what a container is told, with inner names replaced by
 * where the same server answers on this machine.
 *
 * @param services as Compose understands them, anchors and merges followed
 */
record Composed(Home home, JsonNode services) {

    /** What the image itself says: an environment of the Dockerfile, {@code NAME=value} in lines that go on. */
    private static final Pattern OF_THE_IMAGE = Pattern.compile("(QUARKUS_\\w+)=(\\S+)");

    static Composed read(Home home) throws IOException {
        var file = Files.readString(home.repository().resolve("docker-compose.yml"));
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        var tree = Data.JSON.<JsonNode>valueToTree(new Yaml(options).<Map<String, Object>>load(file));
        return new Composed(home, tree.path("services"));
    }

    /** The names of what is built from our services' modules. */
    Set<String> ours() {
        var ours = new TreeSet<String>();
        services.properties().forEach(service -> {
            if (service.getValue().path("build").path("args").has("SERVICE")) {
                ours.add(service.getKey());
            }
        });
        return ours;
    }

    /** What Compose tells a container. */
    Map<String, String> told(String service) {
        var told = new TreeMap<String, String>();
        services.path(service)
                .path("environment")
                .properties()
                .forEach(
                        setting -> told.put(setting.getKey(), setting.getValue().asText()));
        return told;
    }

    /** What the image of a service says before Compose says anything. */
    Map<String, String> ofTheImage() throws IOException {
        var said = new TreeMap<String, String>();
        OF_THE_IMAGE
                .matcher(Files.readString(home.deploy("docker/Dockerfile")))
                .results()
                .forEach(setting -> said.put(setting.group(1), setting.group(2)));
        return said;
    }

    /**
     * The environment of a container as it would be on this machine.
     *
     * @param secrets the file that is mounted for it
     */
    Map<String, String> here(String service, Platform platform, Ports own, Path secrets) throws IOException {
        var here = new LinkedHashMap<String, String>();
        if (ours().contains(service)) {
            here.putAll(ofTheImage());
        }
        here.putAll(told(service));
        here.replaceAll((_, value) -> moved(value, platform.ports()));
        here.replaceAll((name, value) -> switch (name) {
            case "MINH_DB_HOST" -> "127.0.0.1";
            case "MINH_DB_PORT" -> Integer.toString(platform.ports().of("postgres"));
            case "QUARKUS_HTTP_PORT" -> Integer.toString(own.of(service));
            case "QUARKUS_MANAGEMENT_PORT" -> Integer.toString(own.management(service));
            case "QUARKUS_CONFIG_LOCATIONS" -> secrets.toString();
            case "MINH_EVIDENCE_LOOK_FOLDER" -> home.run("looks").toString();
            default -> value;
        });
        return here;
    }

    /** Inner names become {@code localhost}, the browsers' addresses stay {@code 127.0.0.1}: two names, as in containers. */
    private String moved(String value, Ports ports) {
        var moved = value;
        var written = Ports.read(home.deploy("standalone/ports.properties"));
        for (var part : written.numbers().keySet()) {
            moved = moved.replace("127.0.0.1:" + written.of(part), "127.0.0.1:" + ports.of(part))
                    .replaceAll("\\b" + Pattern.quote(part) + ":\\d{4}\\b", "localhost:" + ports.of(part));
        }
        return moved;
    }

    /** The files that {@code ./minh secrets} writes, with the passwords of a platform that runs already. */
    static Path secrets(Platform platform) throws IOException {
        var folder = Files.createDirectories(platform.home().run("secrets"));
        Files.copy(platform.home().secrets(), folder.resolve("all.properties"), StandardCopyOption.REPLACE_EXISTING);
        new SecretFiles(platform.home(), folder).write();
        return folder;
    }

    /** Runs a one-off of the composition to its end; what it said. */
    String run(String oneOff, Platform platform) throws IOException, InterruptedException {
        var environment = here(oneOff, platform, platform.ports(), Path.of(""));
        environment.put(
                "MINH_SECRETS", secrets(platform).resolve("prepare.properties").toString());
        var command = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dminh.root=" + home.repository(),
                "-Dminh.home=" + platform.home().run("sown"),
                "-cp",
                System.getProperty("java.class.path")));
        var words = services.path(oneOff).path("command").path(0).asText("prepare");
        return finished(Jvm.command(command, "vn.minh.standalone.Main", words), environment);
    }

    private static String finished(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Processes.only(builder.environment(), environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Trouble("it ended with " + process.exitValue() + ":\n" + said);
        }
        return said;
    }
}
