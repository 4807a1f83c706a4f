package vn.minh.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Our own services and what each of them is told (decision 0001). Each is told its own secrets and no other's. */
record Services(Home home, Ports ports, Secrets secrets) {

    /** Those of which there may be several; the sandbox stands in for somebody else. */
    static final List<String> SEVERAL =
            List.of("assessment", "evidence", "review", "publication", "reporting", "portal");

    private static final String HERE = "127.0.0.1";
    private static final List<String> BEHIND_THE_PORTAL =
            SEVERAL.stream().filter(name -> !name.equals("portal")).toList();
    private static final Map<String, String> MODULES = modules();

    /** Those whose module is in the checkout. */
    List<Part> present() {
        return MODULES.keySet().stream()
                .filter(name -> Files.exists(module(name).resolve("pom.xml")))
                .map(this::part)
                .toList();
    }

    private Part part(String name) {
        return new Application(
                home,
                name,
                module(name),
                ports.of(name),
                ports.management(name),
                needs(name),
                addresses(name),
                () -> told(name));
    }

    private Path module(String name) {
        return home.repository().resolve(MODULES.getOrDefault(name, name));
    }

    /** Keycloak may come later: a service asks it for its keys when the first token arrives. */
    private static Set<String> needs(String name) {
        return switch (name) {
            case "evidence" -> Set.of("postgres", "kafka", "objectstore");
            case "portal" -> Set.of("postgres");
            default -> Set.of("postgres", "kafka");
        };
    }

    private Map<String, String> told(String name) {
        var told = new HashMap<String, String>();
        secretsOf(name).forEach((property, secret) -> told.put(variable(property), secrets.of(secret)));
        return told;
    }

    /** Where a service answers and where it finds the others, by the names that the environment has for it. */
    Map<String, String> addresses(String name) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", HERE);
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(name)));
        settings.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(name)));
        settings.put("MINH_DB_HOST", HERE);
        settings.put("MINH_DB_PORT", Integer.toString(ports.of("postgres")));
        if (!name.equals("sandbox")) {
            settings.put("MINH_OIDC_URL", address("keycloak") + "/realms/minh");
            settings.put("MINH_OIDC_ISSUER", address("keycloak") + "/realms/minh");
        }
        switch (name) {
            case "assessment" -> {
                settings.put("MINH_KAFKA", HERE + ":" + ports.of("kafka"));
                settings.put("MINH_KEYCLOAK_URL", address("keycloak"));
            }
            case "evidence" -> {
                settings.put("MINH_KAFKA", HERE + ":" + ports.of("kafka"));
                settings.put("MINH_S3_ENDPOINT", address("objectstore"));
                settings.put("MINH_S3_PUBLIC_ENDPOINT", address("objectstore"));
            }
            case "portal" -> {
                settings.put("MINH_S3_PUBLIC_ENDPOINT", address("objectstore"));
                settings.put("MINH_PUBLICATION_PUBLIC_URL", address("publication"));
                BEHIND_THE_PORTAL.forEach(other -> settings.put("MINH_" + variable(other) + "_URL", address(other)));
            }
            default -> settings.put("MINH_KAFKA", HERE + ":" + ports.of("kafka"));
        }
        return settings;
    }

    /** The secrets a service is told: the setting it has for each, and the name the platform has for it. */
    static Map<String, String> secretsOf(String name) {
        var told = new TreeMap<String, String>();
        told.put("minh.db.owner.password", "db." + name + ".owner");
        told.put("minh.db.app.password", "db." + name + ".app");
        switch (name) {
            case "assessment" -> told.put("minh.keycloak.client-secret", "client.minh-assessment");
            case "evidence" -> {
                told.put("minh.s3.access-key", "s3.access-key");
                told.put("minh.s3.secret-key", "s3.secret-key");
            }
            case "portal" -> told.put("minh.oidc.client-secret", "client.minh-portal");
            default -> {}
        }
        return told;
    }

    static Set<String> names() {
        return MODULES.keySet();
    }

    /** {@code minh.s3.access-key} as the environment has it: {@code MINH_S3_ACCESS_KEY}. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private String address(String name) {
        return "http://" + HERE + ":" + ports.of(name);
    }

    private static Map<String, String> modules() {
        var modules = new LinkedHashMap<String, String>();
        for (var name : SEVERAL) {
            modules.put(name, "services/" + name);
        }
        modules.put("sandbox", "deploy/sector-sandbox");
        return modules;
    }
}
