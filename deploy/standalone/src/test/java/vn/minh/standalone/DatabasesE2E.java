package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL as the platform starts it: who gets in, and what stays. */
class DatabasesE2E {

    @TempDir
    static Path folder = Path.of("");

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start(folder.resolve("platform"), Ports.free(Home.at(folder)), "postgres");
    }

    @AfterAll
    static void nothingIsLeftRunning() {
        platform.close();

        assertThat(WorkingFolders.of(platform.home().data("postgres"))).isEmpty();
    }

    @Test
    void everyServiceHasItsDatabaseAndNoOther() throws Exception {
        for (var name : Databases.names(platform.home())) {
            try (var owner = open(name, name + "_owner", "owner");
                    var app = open(name, name + "_app", "app")) {
                assertThat(owner.isValid(5)).isTrue();
                assertThat(setting(app, "lock_timeout")).isEqualTo("3s");
                assertThat(setting(app, "statement_timeout")).isEqualTo("10s");
                assertThat(setting(app, "idle_in_transaction_session_timeout")).isEqualTo("10s");
            }
        }

        var stranger =
                sqlRefusal(() -> platform.postgres().connect("review", "evidence_app", secret("evidence", "app")));
        var tourist =
                sqlRefusal(() -> platform.postgres().connect("postgres", "evidence_app", secret("evidence", "app")));

        assertThat(stranger).contains("permission denied for database");
        assertThat(tourist).contains("permission denied for database");
    }

    @Test
    void theApplicationRoleMayNotChangeTheSchema() throws SQLException {
        try (var app = open("review", "review_app", "app");
                var statement = app.createStatement()) {

            var refused = sqlRefusal(() -> statement.execute("create table mine (id int)"));

            assertThat(refused).contains("permission denied for schema public");
        }
    }

    @Test
    void aCommitIsOnTheDisk() throws SQLException {
        try (var superuser = platform.database("review")) {
            assertThat(setting(superuser, "fsync")).isEqualTo("on");
            assertThat(setting(superuser, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aWrongPasswordOpensNoDatabase() {
        var refused = sqlRefusal(() -> platform.postgres().connect("review", "review_app", "wrong"));
        var refusedToo = sqlRefusal(() -> platform.postgres().connect("review", "postgres", ""));

        assertThat(refused).contains("password authentication failed");
        assertThat(refusedToo).contains("password");
    }

    @Test
    void whatWasCommittedOutlivesAKill() throws Exception {
        try (var owner = open("reporting", "reporting_owner", "owner");
                var statement = owner.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }

        platform.kill("postgres");
        platform.start("postgres");

        try (var owner = open("reporting", "reporting_owner", "owner");
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select answer from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    private static String sqlRefusal(ThrowingCallable attempt) {
        return String.valueOf(catchThrowableOfType(SQLException.class, attempt).getMessage());
    }

    private static Connection open(String database, String role, String kind) throws SQLException {
        return platform.postgres().connect(database, role, secret(database, kind));
    }

    private static String secret(String database, String kind) {
        return platform.secrets().of("db." + database + "." + kind);
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
