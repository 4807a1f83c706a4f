package vn.minh.deployment.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minh.deployment.Sources;

/** The environment variables that somebody reads: whatever else is set is a typo. */
final class EnvironmentNames {

    /** Quarkus' own and Kafka's, which stand in no file of ours; each looked up once. */
    private static final Set<String> OF_OTHERS = Set.of(
            "QUARKUS_CONFIG_LOCATIONS",
            "QUARKUS_INIT_AND_EXIT",
            "QUARKUS_SHUTDOWN_DELAY",
            "QUARKUS_SHUTDOWN_TIMEOUT",
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
            "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED",
            "QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST",
            "QUARKUS_OIDC_AUTHENTICATION_COOKIE_FORCE_SECURE",
            "KAFKA_SECURITY_PROTOCOL",
            "KAFKA_SASL_MECHANISM",
            "KAFKA_SSL_TRUSTSTORE_TYPE",
            "KAFKA_SSL_TRUSTSTORE_LOCATION");

    private static final Pattern SETTING = Pattern.compile("minh(\\.[a-z0-9-]+)+");
    private static final Pattern VARIABLE = Pattern.compile("\"(MINH_[A-Z0-9_]+)\"");
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private EnvironmentNames() {}

    static Set<String> of(String service) {
        return KNOWN.computeIfAbsent(service, EnvironmentNames::collect);
    }

    /** What the job {@code prepare} asks for. */
    static Set<String> ofPrepare() {
        var names = new TreeSet<>(OF_OTHERS);
        sources("deploy/standalone/src/main/java")
                .forEach(text -> VARIABLE.matcher(text).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    private static Set<String> collect(String service) {
        var names = new TreeSet<>(OF_OTHERS);
        addAll(names, Sources.settings(service));
        addSources(names, Sources.module(service) + "/src/main/java");
        for (var lib : List.of("web", "messaging", "observability")) {
            if (lib.equals("observability") || Sources.uses(service, "minh-" + lib)) {
                addAll(names, Sources.library(lib));
                addSources(names, "libs/" + lib + "/src/main/java");
            }
        }
        return names;
    }

    private static void addAll(Set<String> names, Properties settings) {
        settings.stringPropertyNames().forEach(name -> {
            names.add(variable(name));
            addSettings(names, settings.getProperty(name));
        });
    }

    private static void addSources(Set<String> names, String folder) {
        sources(folder).forEach(text -> addSettings(names, text));
    }

    private static void addSettings(Set<String> names, String text) {
        SETTING.matcher(text).results().forEach(found -> names.add(variable(found.group())));
    }

    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> sources(String folder) {
        try (var files = Files.walk(Sources.file(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(EnvironmentNames::read)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
