package vn.minh.standalone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * What {@code prepare} is told about the engines it shall furnish: addresses and choices by environment, passwords by
 * files, by the names that {@link Secrets} has for them. It makes up none of them.
 */
record Given(Map<String, String> environment, Map<String, String> secrets) implements Passwords {

    private static final String USUAL_PLACE = "/etc/minh/secrets.properties";
    private static final String KAFKA = "kafka.";

    Given {
        environment = Map.copyOf(environment);
        secrets = Map.copyOf(secrets);
    }

    /** Reads the files that {@code MINH_SECRETS} names, parted by commas; a later one wins. */
    static Given from(Map<String, String> environment) {
        var secrets = new HashMap<String, String>();
        for (var file : environment.getOrDefault("MINH_SECRETS", USUAL_PLACE).split(",", -1)) {
            secrets.putAll(properties(Path.of(file.strip())));
        }
        return new Given(environment, secrets);
    }

    private static Map<String, String> properties(Path file) {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new Trouble("the secrets in " + file + " cannot be read: " + e + "; MINH_SECRETS names the file.", e);
        }
        var secrets = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(name -> secrets.put(name, properties.getProperty(name)));
        return secrets;
    }

    @Override
    public String of(String name) {
        var secret = secrets.get(name);
        if (secret == null || secret.isBlank()) {
            throw new Trouble("there is no secret " + name + ": add it to the file that MINH_SECRETS names.");
        }
        return secret;
    }

    String setting(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Trouble("prepare is not told " + name + ": give it in the environment.");
        }
        return value.strip();
    }

    String setting(String name, String otherwise) {
        return environment.getOrDefault(name, "").isBlank() ? otherwise : setting(name);
    }

    int number(String name, int otherwise) {
        var value = setting(name, Integer.toString(otherwise));
        if (!value.matches("\\d{1,6}")) {
            throw new Trouble(name + " is not a number: " + value);
        }
        return Integer.parseInt(value);
    }

    /** How long an engine is waited for. */
    Duration patience() {
        return Duration.ofSeconds(number("MINH_PREPARE_PATIENCE", 180));
    }

    /** How the broker is reached: {@code MINH_KAFKA}, and whatever {@code KAFKA_…} or {@code kafka.…} says beside. */
    Map<String, Object> kafka() {
        var kafka = new HashMap<String, Object>();
        kafka.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, setting("MINH_KAFKA"));
        environment.forEach(
                (name, value) -> tell(kafka, name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        secrets.forEach((name, value) -> tell(kafka, name, value));
        return kafka;
    }

    private static void tell(Map<String, Object> kafka, String name, String value) {
        if (name.startsWith(KAFKA)
                && AdminClientConfig.configNames().contains(name.substring(KAFKA.length()))
                && !value.isBlank()) {
            kafka.put(name.substring(KAFKA.length()), value);
        }
    }
}
