package vn.minh.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files below {@code deploy/} that every environment is made from, and the settings of the services themselves. */
public final class Sources {

    private static final Path ROOT =
            Path.of(System.getProperty("minh.root", "..")).toAbsolutePath();
    private static final ObjectMapper YAML = new YAMLMapper();

    private Sources() {}

    /** A file of the checkout. */
    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** A YAML or JSON file of the checkout. */
    public static JsonNode read(String path) {
        try {
            return YAML.readTree(Files.readString(file(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the files below a folder of the checkout whose names end so. */
    public static List<String> texts(String folder, String... endings) {
        try (var files = Files.walk(file(folder))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .map(Sources::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String path) {
        return text(file(path));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Set<String> topics() {
        var names = new TreeSet<String>();
        read("deploy/kafka/topics.yaml")
                .path("topics")
                .forEach(topic -> names.add(topic.path("name").asText()));
        return names;
    }

    public static Set<String> databases() {
        return strings("deploy/postgres/databases.yaml", "databases");
    }

    public static Set<String> buckets() {
        return strings("deploy/objectstore/buckets.yaml", "buckets");
    }

    /** Port by part, as on one machine. */
    public static Map<String, Integer> ports() {
        var ports = new TreeMap<String, Integer>();
        properties("deploy/standalone/ports.properties")
                .forEach((name, value) -> ports.put((String) name, Integer.valueOf((String) value)));
        return ports;
    }

    /** What a service of ours is built with: {@code assessment}, …, {@code sandbox}. */
    public static Properties settings(String service) {
        return properties(module(service) + "/src/main/resources/application.properties");
    }

    /** What one of our libs brings into every service that uses it. */
    public static Properties library(String lib) {
        return properties("libs/" + lib + "/src/main/resources/META-INF/microprofile-config.properties");
    }

    /** Whether a service is built with a module of ours. */
    public static boolean uses(String service, String artifact) {
        try {
            return Files.readString(file(module(service) + "/pom.xml"))
                    .contains("<artifactId>" + artifact + "</artifactId>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of a service of ours. */
    public static String module(String service) {
        return service.equals("sandbox") ? "deploy/sector-sandbox" : "services/" + service;
    }

    private static Properties properties(String path) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(path))) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> strings(String path, String list) {
        var names = new TreeSet<String>();
        read(path).path(list).forEach(name -> names.add(name.asText()));
        return names;
    }
}
