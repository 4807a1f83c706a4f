package vn.minh.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One real PostgreSQL 18 per test JVM, with a database and the two roles of each service as deployment makes them: the
 * owner migrates, the application has only what a migration grants it. Passwords are checked (scram). Nothing is synced
 * to disk: a test's data dies with it.
 *
 * <p>The container variant is used where an engine answers; it has the same roles. It has not been run on a machine
 * without an engine, where this was written.
 */
public final class Postgres {

    private static final String OWNER_PASSWORD = "owner";
    private static final String APP_PASSWORD = "app";
    private static final String ACCESS = """
            local all postgres trust
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private Postgres() {}

    /** Starts the server if needed, makes the service's database if needed, and gives its settings. */
    static Map<String, String> settings(String service) {
        Shared.once("postgres." + service, () -> create(service));
        return Map.of(
                "minh.db.host",
                "127.0.0.1",
                "minh.db.port",
                port(),
                "minh.db.owner.password",
                OWNER_PASSWORD,
                "minh.db.app.password",
                APP_PASSWORD);
    }

    /** The service's database as its owner: what Flyway may. Fixtures write with it. */
    public static DataSource asOwner(String service) {
        return connect(service, service + "_owner", OWNER_PASSWORD);
    }

    /** The service's database as its application role: what the running service may. */
    public static DataSource asApplication(String service) {
        return connect(service, service + "_app", APP_PASSWORD);
    }

    /** Whose databases were made so far. */
    static List<String> services() {
        return Shared.names("postgres.");
    }

    private static String port() {
        return Shared.once("postgres", () -> Engine.answers() ? inContainer() : embedded());
    }

    private static String embedded() {
        var folder = Folders.fresh("postgres");
        try {
            var access = Files.writeString(folder.resolve("access.conf"), ACCESS);
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setPort(Folders.freePort())
                    .setServerConfig("hba_file", access.toString())
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("fsync", "off")
                    // Passwords are checked as in earnest, but not made hard to guess: fixtures connect thousands of
                    // times.
                    .setServerConfig("scram_iterations", "1")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            var pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
            Leash.on(Long.parseLong(pid), "QUIT", folder);
            return Integer.toString(server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inContainer() {
        var server = new PostgreSQLContainer("postgres:18")
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "fsync=off");
        server.start();
        return Integer.toString(server.getFirstMappedPort());
    }

    /** As {@code deploy/postgres/databases.sql} does it; that file speaks psql, which is not here. */
    private static String create(String service) {
        run(
                connect("postgres", "postgres", "postgres"),
                service,
                "create role #_owner login password '" + OWNER_PASSWORD + "'",
                "create role #_app login password '" + APP_PASSWORD + "'",
                "alter role #_app set idle_in_transaction_session_timeout = '10s'",
                "alter role #_app set lock_timeout = '3s'",
                "alter role #_app set statement_timeout = '10s'",
                "create database # owner #_owner",
                "revoke all on database # from public",
                "grant connect on database # to #_app");
        run(
                connect(service, "postgres", "postgres"),
                service,
                "alter schema public owner to #_owner",
                "revoke all on schema public from public",
                "grant usage on schema public to #_app");
        return service;
    }

    private static void run(DataSource database, String service, String... statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql.replace("#", service));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database could not be made: " + e.getMessage(), e);
        }
    }

    private static DataSource connect(String database, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(port())});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
