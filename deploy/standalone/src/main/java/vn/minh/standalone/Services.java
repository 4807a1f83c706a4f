package vn.minh.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Our own services and what each of them is told (decision 0001). Each is told its own secrets and no other's. */
record Services(Home home, Ports ports, Secrets secrets) {

    private static final Map<String, String> MODULES = modules();

    /** Those whose module is in the checkout. */
    List<Part> present() {
        return MODULES.keySet().stream()
                .filter(name -> Files.exists(module(name).resolve("pom.xml")))
                .map(this::part)
                .toList();
    }

    private Part part(String name) {
        return new Application(home, name, module(name), ports.of(name), needs(name), settings(name));
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

    private Map<String, String> settings(String name) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(name)));
        settings.put("MINH_DB_HOST", "127.0.0.1");
        settings.put("MINH_DB_PORT", Integer.toString(ports.of("postgres")));
        settings.put("MINH_DB_OWNER_PASSWORD", secrets.of("db." + name + ".owner"));
        settings.put("MINH_DB_APP_PASSWORD", secrets.of("db." + name + ".app"));
        settings.put("MINH_OIDC_URL", "http://127.0.0.1:" + ports.of("keycloak") + "/realms/minh");
        switch (name) {
            case "assessment" -> {
                settings.put("MINH_KAFKA", "127.0.0.1:" + ports.of("kafka"));
                settings.put("MINH_KEYCLOAK_URL", "http://127.0.0.1:" + ports.of("keycloak"));
                settings.put("MINH_KEYCLOAK_CLIENT_SECRET", secrets.of("client.minh-assessment"));
            }
            case "evidence" -> {
                settings.put("MINH_KAFKA", "127.0.0.1:" + ports.of("kafka"));
                settings.put("MINH_S3_ENDPOINT", "http://127.0.0.1:" + ports.of("objectstore"));
                settings.put("MINH_S3_PUBLIC_ENDPOINT", "http://127.0.0.1:" + ports.of("objectstore"));
                settings.put("MINH_S3_ACCESS_KEY", secrets.of("s3.access-key"));
                settings.put("MINH_S3_SECRET_KEY", secrets.of("s3.secret-key"));
            }
            case "portal" -> {
                settings.put("MINH_OIDC_CLIENT_SECRET", secrets.of("client.minh-portal"));
                settings.put("MINH_S3_PUBLIC_ENDPOINT", "http://127.0.0.1:" + ports.of("objectstore"));
                for (var other : MODULES.keySet()) {
                    settings.put("MINH_" + other.toUpperCase(java.util.Locale.ROOT) + "_URL", address(other));
                }
            }
            default -> settings.put("MINH_KAFKA", "127.0.0.1:" + ports.of("kafka"));
        }
        return settings;
    }

    private String address(String name) {
        return "http://127.0.0.1:" + ports.of(name);
    }

    private static Map<String, String> modules() {
        var modules = new LinkedHashMap<String, String>();
        for (var name : List.of("assessment", "evidence", "review", "publication", "reporting", "portal")) {
            modules.put(name, "services/" + name);
        }
        modules.put("sandbox", "deploy/sector-sandbox");
        return modules;
    }
}
