package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;

/**
 * Makes what the services stand on, on engines that somebody else runs: databases and roles, topics, buckets, the realm.
 * The files and the classes are those of {@code ./minh up}. Changes nothing the second time.
 */
final class Prepare {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final List<String> STEPS = List.of("databases", "topics", "buckets", "realm");

    private final Home home;
    private final Given given;
    private final Progress progress;

    Prepare(Home home, Given given, Progress progress) {
        this.home = home;
        this.given = given;
        this.progress = progress;
    }

    void run() throws IOException {
        var skipped = skipped();
        for (var step : STEPS) {
            if (skipped.contains(step)) {
                progress.say(step, "left to others");
            } else {
                progress.say(step, take(step));
            }
        }
    }

    private TreeSet<String> skipped() {
        var skipped =
                new TreeSet<>(List.of(given.setting("MINH_PREPARE_SKIP", "").split("[,\\s]+")));
        skipped.remove("");
        var unknown = new TreeSet<>(skipped);
        STEPS.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new Trouble("MINH_PREPARE_SKIP names " + String.join(", ", unknown) + "; there is "
                    + String.join(", ", STEPS) + ".");
        }
        return skipped;
    }

    private String take(String step) throws IOException {
        return switch (step) {
            case "databases" -> databases();
            case "topics" -> topics();
            case "buckets" -> buckets();
            case "realm" -> realm();
            default -> throw new IllegalArgumentException(step);
        };
    }

    private String databases() throws IOException {
        await("PostgreSQL", given.setting("MINH_DB_HOST"), this::postgresAnswers);
        Databases.make(home, this::asSuperuser, given);
        return String.join(", ", Databases.names(home)) + ": there, with their roles";
    }

    private String topics() throws IOException {
        var kafka = given.kafka();
        var breadth = new Topics.Breadth(
                given.number("MINH_TOPICS_PARTITIONS", 0), given.number("MINH_TOPICS_REPLICATION", 0));
        var written = Topics.written(home, breadth);
        await("Kafka", given.setting("MINH_KAFKA"), () -> brokerAnswers(kafka));
        return said(Topics.make(kafka, written), written.size());
    }

    private String buckets() throws IOException {
        var address = given.setting("MINH_S3_ENDPOINT");
        await("the store", address, () -> answersBelow(address, SERVER_ERROR));
        var all =
                Data.strings(home.deploy("objectstore/buckets.yaml"), "buckets").size();
        return said(Buckets.make(home, Buckets.client(address, given)), all);
    }

    private String realm() throws IOException {
        await(
                "Keycloak",
                given.setting("MINH_KEYCLOAK_URL"),
                () -> answersBelow(given.setting("MINH_KEYCLOAK_URL") + "/realms/master", OK + 1));
        var made = administration(given).makeRealm(Files.readString(home.deploy("keycloak/realm.json")));
        return made.isEmpty() ? "the realm minh and its clients: there" : "made " + String.join(", ", made);
    }

    static RealmAdministration administration(Given given) {
        return new RealmAdministration(
                given.setting("MINH_KEYCLOAK_URL"),
                given.setting("MINH_KEYCLOAK_ADMINISTRATOR", IdentityProvider.ADMINISTRATOR),
                given.setting("MINH_PORTAL_PUBLIC_URL"),
                given);
    }

    private static String said(List<String> made, int all) {
        return made.isEmpty()
                ? "all " + all + " there"
                : "made " + made.size() + " of " + all + ": " + String.join(", ", made);
    }

    private void await(String engine, String address, BooleanSupplier answers) {
        if (!Wait.until(given.patience(), answers)) {
            throw new Trouble(engine + " at " + address + " did not answer within "
                    + given.patience().toSeconds()
                    + " s: is it started, and may one come from here? Prepare again then.");
        }
    }

    private Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + given.setting("MINH_DB_HOST") + ":" + given.setting("MINH_DB_PORT", "5432") + "/"
                        + database + "?connectTimeout=3&socketTimeout=30",
                given.setting("MINH_DB_SUPERUSER", "postgres"),
                given.of("postgres.superuser"));
    }

    /** A wrong password does not become right by waiting. */
    private boolean postgresAnswers() {
        try (var connection = asSuperuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("28")) {
                throw new Trouble("PostgreSQL does not let prepare in: " + e.getMessage(), e);
            }
            return false;
        }
    }

    private static boolean brokerAnswers(Map<String, Object> kafka) {
        try (var admin = Admin.create(kafka)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (org.apache.kafka.common.KafkaException e) {
            // A name that nobody knows yet.
            return false;
        }
    }

    private static boolean answersBelow(String address, int limit) {
        int status = Knock.http(address);
        return status != Knock.NOBODY && status < limit;
    }
}
