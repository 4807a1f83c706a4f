package vn.minh.deployment.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.Yaml;
import vn.minh.deployment.Sources;

/** The chart as Helm renders it: a release named {@code minh} in the namespace {@code city}. */
final class Chart {

    static final String RELEASE = "minh";

    /** Engines of others, one of each, a city, a country. */
    static final List<String> SIZES =
            List.of("values.yaml", "values-dev.yaml", "values-city.yaml", "values-country.yaml");

    /** Everything the chart can make, so that every rule has something to look at. */
    static final Map<String, String> EVERYTHING = Map.of(
            "services.sandbox.enabled",
            "true",
            "postgres.maxConnections",
            "340",
            "postgres.cluster.storageClass",
            "fast",
            "kafka.sectorUser",
            "true");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, Manifest> RENDERED = new ConcurrentHashMap<>();

    private Chart() {}

    static Manifest of(String size) {
        return RENDERED.computeIfAbsent(size, wanted -> render(wanted, Map.of()));
    }

    static Manifest everything() {
        return RENDERED.computeIfAbsent("everything", _ -> render("values-city.yaml", EVERYTHING));
    }

    static Manifest render(String size, Map<String, String> settings) {
        return render(Copy.WITH_VISIBLE_HOOKS, size, settings);
    }

    static Manifest render(Path folder, String size, Map<String, String> settings) {
        return render(folder, RELEASE, size, settings);
    }

    static Manifest renderAs(String release, String size) {
        return render(Copy.WITH_VISIBLE_HOOKS, release, size, Map.of());
    }

    private static Manifest render(Path folder, String release, String size, Map<String, String> settings) {
        var template = new Helm(folder)
                .template()
                .withName(release)
                .withNamespace("city")
                .withKubeVersion("1.31.0")
                .withValuesFile(folder.resolve(size));
        settings.forEach(template::set);
        return Manifest.parse(template.call());
    }

    /** Lint knows only {@code values.yaml}: a size is laid over it first, as an install does. */
    static LintResult lint(String size) throws IOException {
        var folder = copy("lint-" + size);
        var values = values(folder.resolve("values.yaml"));
        YAML.writeValue(
                folder.resolve("values.yaml").toFile(), merged((ObjectNode) values, values(folder.resolve(size))));
        return new Helm(folder).lint().strict().call();
    }

    static JsonNode values(Path file) {
        try {
            // Jackson does not follow anchors.
            return YAML.valueToTree(new Yaml().<Object>load(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chart as {@code helm/chart.sh} makes it, in a new folder. */
    static Path copy(String name) throws IOException {
        var charts = Files.createDirectories(Path.of("target", "charts").toAbsolutePath());
        var target = Files.createTempDirectory(charts, name).resolve("minh");
        var complaint = make(target);
        if (!complaint.isEmpty()) {
            throw new IOException(complaint);
        }
        return target;
    }

    /** What {@code helm/chart.sh} complains of; nothing where it makes the chart. */
    static String make(Path target) throws IOException {
        var script = new ProcessBuilder("sh", Sources.file("helm/chart.sh").toString(), target.toString()).start();
        return new String(script.getErrorStream().readAllBytes(), UTF_8);
    }

    private static ObjectNode merged(ObjectNode under, JsonNode over) {
        over.properties().forEach(entry -> {
            if (under.get(entry.getKey()) instanceof ObjectNode below
                    && entry.getValue().isObject()) {
                merged(below, entry.getValue());
            } else {
                under.set(entry.getKey(), entry.getValue());
            }
        });
        return under;
    }

    /** helm-java leaves hooks out of what it renders: in this copy they have another name. */
    private static final class Copy {

        static final Path WITH_VISIBLE_HOOKS = make();

        private static Path make() {
            try {
                var folder = copy("rendered");
                var jobs = folder.resolve("templates/jobs.yaml");
                Files.writeString(jobs, Files.readString(jobs).replace("helm.sh/hook:", Manifest.HOOK + ":"));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
