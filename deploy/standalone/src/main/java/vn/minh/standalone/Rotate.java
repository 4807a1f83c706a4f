package vn.minh.standalone;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a password a new value, on both sides, and restarts who was told the old one. Cut off half-way it is run again; the
 * next start of PostgreSQL gives every role but its administrator what stands in the file.
 */
final class Rotate {

    static final String WHAT = "db.NAME.app, db.NAME.owner, postgres.superuser, s3, client.NAME";

    private static final Pattern DATABASE = Pattern.compile("db\\.([a-z]+)\\.(app|owner)");
    private static final Pattern CLIENT = Pattern.compile("client\\.([a-z-]+)");

    /** Clients of the realm that one of our services is; the others are programs elsewhere. */
    private static final Map<String, String> CLIENTS = Map.of("minh-portal", "portal", "minh-assessment", "assessment");

    private final Platform platform;
    private final Progress progress;

    Rotate(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
    }

    void run(String secret) throws IOException {
        var database = DATABASE.matcher(secret);
        var client = CLIENT.matcher(secret);
        if (secret.equals("s3")) {
            platform.secrets().keep("s3.access-key", platform.secrets().fresh());
            platform.secrets().keep("s3.secret-key", platform.secrets().fresh());
            restart(List.of("objectstore", "evidence"));
        } else if (secret.equals("postgres.superuser")) {
            role("postgres", secret);
        } else if (database.matches()) {
            database(database, secret);
        } else if (client.matches()) {
            client(client.group(1), secret);
        } else {
            throw new Trouble("there is no secret " + secret + " that can be rotated; there are " + WHAT + ".");
        }
        progress.line(secret + " has a new value in " + platform.home().secrets());
    }

    private void database(Matcher name, String secret) throws IOException {
        if (!Databases.names(platform.home()).contains(name.group(1))) {
            throw new Trouble(
                    "there is no database " + name.group(1) + "; there are " + Databases.names(platform.home()) + ".");
        }
        role(name.group(1) + "_" + name.group(2), secret);
        restart(List.of(name.group(1)));
    }

    /** Whoever is connected stays so. The server first: a refusal leaves the old one on both sides. */
    private void role(String role, String secret) {
        var value = platform.secrets().fresh();
        try (var connection = platform.database("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter role " + role + " password '" + value + "'");
        } catch (SQLException e) {
            throw new Trouble(
                    "PostgreSQL did not take a new password of " + role + ", so the old one stands: " + e.getMessage(),
                    e);
        }
        platform.secrets().keep(secret, value);
    }

    /** Keycloak makes the value itself. */
    private void client(String name, String secret) throws IOException {
        var administration = platform.provider().administration();
        platform.secrets().keep(secret, administration.renewSecret(name));
        var service = CLIENTS.get(name);
        if (service != null) {
            restart(List.of(service));
        }
    }

    private void restart(List<String> parts) {
        for (var part : parts) {
            if (platform.processes().running(part).isPresent()) {
                platform.stop(part);
                platform.start(part);
                progress.say(part, "knows it");
            }
        }
    }
}
