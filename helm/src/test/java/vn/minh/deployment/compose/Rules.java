package vn.minh.deployment.compose;

import static vn.minh.deployment.compose.Composition.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.minh.deployment.Sources;

/** What must hold for every composition of ours; each rule answers what is wrong, nothing when all is well. */
final class Rules {

    /** Keycloak builds itself into its own folder when it starts. */
    private static final Set<String> WRITES_INTO_ITS_ROOT = Set.of("keycloak");

    private static final Pattern PUBLISHED = Pattern.compile("127\\.0\\.0\\.1:(\\d+):(\\d+)");
    private static final Pattern PINNED = Pattern.compile(".+:\\d+\\.\\d+(\\.\\d+)?[\\w.-]*");
    private static final Pattern NEIGHBOUR = Pattern.compile("(?:^|//|@)([a-z][a-z0-9-]*):\\d+");
    private static final Pattern SECRET =
            Pattern.compile(".*(PASSWORD|SECRET|ACCESS_KEY|CREDENTIAL|TOKEN)(?!.*_FILE$).*");

    private Rules() {}

    static List<String> everyServiceIsThere(Composition compose) {
        var wrong = new ArrayList<String>();
        var expected = new TreeSet<>(Sources.databases());
        expected.remove("keycloak");
        if (!compose.ours().keySet().equals(expected)) {
            wrong.add("services are " + compose.ours().keySet() + ", databases say " + expected);
        }
        if (!strings(compose.container("sandbox").path("profiles")).equals(List.of("sandbox"))) {
            wrong.add("the sandbox is not under its profile");
        }
        return wrong;
    }

    /** As on one machine, for this machine only; the second door of a service is not published at all. */
    static List<String> portsAreThoseOfOneMachine(Composition compose) {
        var wrong = new ArrayList<String>();
        var ports = Sources.ports();
        compose.containers().forEach((name, one) -> {
            if (compose.oneOffs().contains(name)) {
                return;
            }
            var published = strings(one.path("ports"));
            var match = PUBLISHED.matcher(String.join(" ", published));
            if (!match.matches() || Integer.parseInt(match.group(1)) != ports.getOrDefault(name, 0)) {
                wrong.add(name + " is published as " + published + ", not on 127.0.0.1:" + ports.get(name));
            } else if (compose.ours().containsKey(name) && !match.group(2).equals("8080")) {
                wrong.add(name + " shows another door than 8080: " + published);
            }
        });
        return wrong;
    }

    static List<String> whatIsMountedIsThereAndOnlyRead(Composition compose) {
        var wrong = new ArrayList<String>();
        compose.containers()
                .forEach((name, one) -> strings(one.path("volumes")).forEach(volume -> {
                    var parts = volume.split(":", -1);
                    if (parts[0].startsWith(".")
                            && (!volume.endsWith(":ro") || !Files.exists(Sources.file(parts[0])))) {
                        wrong.add(name + " mounts " + volume);
                    } else if (!parts[0].startsWith(".")
                            && !compose.file().path("volumes").has(parts[0])) {
                        wrong.add(name + " mounts " + volume + ", which is no volume of the file");
                    }
                }));
        return wrong;
    }

    /** Topics, databases, buckets and the realm are written once; Compose mounts them. */
    static List<String> sourcesAreMounted(Composition compose) {
        var needed = Map.of(
                "prepare",
                List.of(
                        "postgres/databases.sql",
                        "postgres/databases.yaml",
                        "kafka/topics.yaml",
                        "objectstore/buckets.yaml",
                        "keycloak/realm.json"),
                "databases",
                List.of("postgres/databases.sql", "postgres/databases.yaml"),
                "kafka",
                List.of("kafka/broker.properties"),
                "postgres",
                List.of("postgres/postgresql.conf"));
        var wrong = new ArrayList<String>();
        needed.forEach((name, files) -> files.forEach(file -> {
            var one = compose.container(name);
            if (strings(one.path("volumes")).stream()
                    .noneMatch(volume -> volume.startsWith("./deploy/" + file + ":"))) {
                wrong.add(name + " does not mount deploy/" + file);
            }
        }));
        return wrong;
    }

    static List<String> addressesAreContainers(Composition compose) {
        var wrong = new ArrayList<String>();
        for (var name : compose.containers().keySet()) {
            compose.environment(name).forEach((setting, value) -> {
                var neighbours = NEIGHBOUR.matcher(setting.equals("MINH_DB_HOST") ? value + ":0" : value);
                while (neighbours.find()) {
                    if (!compose.containers().containsKey(neighbours.group(1))
                            && !value.contains("cors-allow-origins")
                            && !value.startsWith("jdbc:" + neighbours.group(1))) {
                        wrong.add(name + " is sent to " + neighbours.group(1) + " by " + setting);
                    }
                }
            });
        }
        return wrong;
    }

    static List<String> noSecretStandsInTheFile(Composition compose) {
        var wrong = new ArrayList<String>();
        for (var name : compose.containers().keySet()) {
            compose.environment(name).keySet().stream()
                    .filter(setting -> SECRET.matcher(setting).matches())
                    .forEach(setting -> wrong.add("%s is told %s in the open".formatted(name, setting)));
        }
        compose.file().path("secrets").properties().forEach(secret -> {
            if (!secret.getValue().path("file").asText().startsWith(".minh/compose/")) {
                wrong.add("the secret " + secret.getKey() + " is not a file of ./minh secrets");
            }
        });
        return wrong;
    }

    static List<String> everybodyHasOwnSecretsAndNoOthers(Composition compose) {
        var wrong = new ArrayList<String>();
        compose.ours().forEach((name, one) -> {
            var given = one.path("secrets");
            if (given.size() != 1
                    || !given.path(0).path("source").asText().equals(name + ".properties")
                    || !given.path(0).path("target").asText().equals("/etc/minh/secrets.properties")) {
                wrong.add(name + " is given " + given);
            }
        });
        compose.containers()
                .forEach((name, one) -> one.path("secrets").forEach(given -> {
                    var source = given.isTextual()
                            ? given.asText()
                            : given.path("source").asText();
                    if (!compose.file().path("secrets").has(source)) {
                        wrong.add(name + " is given " + source + ", which nobody writes");
                    }
                }));
        return wrong;
    }

    static List<String> everybodyIsAskedForHisHealth(Composition compose) {
        var wrong = new ArrayList<String>();
        compose.containers().forEach((name, one) -> {
            boolean asked = one.path("healthcheck").path("test").size() > 1;
            if (asked == compose.oneOffs().contains(name)) {
                wrong.add(name + " has " + (asked ? "a" : "no") + " health check");
            }
            one.path("depends_on").properties().forEach(need -> {
                var condition = compose.oneOffs().contains(need.getKey())
                        ? "service_completed_successfully"
                        : "service_healthy";
                if (!need.getValue().path("condition").asText().equals(condition)) {
                    wrong.add(name + " waits for " + need.getKey() + " until " + need.getValue());
                }
            });
        });
        return wrong;
    }

    static List<String> nobodyIsPrivileged(Composition compose) {
        var wrong = new ArrayList<String>();
        compose.containers().forEach((name, one) -> {
            require(
                    wrong,
                    name + " keeps capabilities",
                    strings(one.path("cap_drop")).equals(List.of("ALL")));
            require(wrong, name + " is given capabilities", one.path("cap_add").isMissingNode());
            require(wrong, name + " is privileged", !one.path("privileged").asBoolean());
            require(
                    wrong,
                    name + " may gain privileges",
                    strings(one.path("security_opt")).contains("no-new-privileges:true"));
            require(
                    wrong,
                    name + " may write into its root",
                    one.path("read_only").asBoolean() || WRITES_INTO_ITS_ROOT.contains(name));
            require(
                    wrong,
                    name + " shares the machine's network",
                    !one.path("network_mode").asText().equals("host"));
            require(
                    wrong,
                    name + " reaches the engine",
                    !one.path("volumes").toString().contains("docker.sock"));
            require(wrong, name + " is root", !one.path("user").asText().matches("root.*|0(:.*)?"));
            require(
                    wrong,
                    name + " has no limit of memory",
                    one.path("mem_limit").asText().matches("\\d+[mg]"));
            require(
                    wrong,
                    name + " is not restarted",
                    compose.oneOffs().contains(name)
                            || one.path("restart").asText().equals("unless-stopped"));
        });
        return wrong;
    }

    static List<String> imagesArePinned(Composition compose) {
        var wrong = new ArrayList<String>();
        compose.containers().forEach((name, one) -> {
            var image = one.path("image").asText();
            require(wrong, name + " takes any " + image, PINNED.matcher(image).matches());
        });
        Map.of("kafka", "kafka.version", "keycloak", "keycloak.version", "postgres", "postgres.binaries.version")
                .forEach((name, property) -> {
                    var version = Versions.of(property).replaceFirst("^(\\d+\\.\\d+)\\.0$", "$1");
                    var image = image(compose.container(name));
                    require(wrong, name + " is " + image + ", not " + version, image.endsWith(":" + version));
                });
        return wrong;
    }

    private static String image(JsonNode container) {
        return container.path("image").asText();
    }

    private static void require(List<String> wrong, String otherwise, boolean holds) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
