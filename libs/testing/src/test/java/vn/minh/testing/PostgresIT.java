package vn.minh.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
@RealServers(database = "trial", store = true)
class PostgresIT {

    @ConfigProperty(name = "minh.db.port")
    int port;

    @Test
    void theServerIsTheOneOfProduction() throws SQLException {
        var version = ask(Postgres.asOwner("trial"), "show server_version");

        assertThat(version).startsWith("18.");
    }

    @Test
    void theApplicationMakesNoTables() {
        assertThatThrownBy(() -> run(Postgres.asApplication("trial"), "create table mine (id int)"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void theApplicationMayOnlyWhatTheOwnerGranted() throws SQLException {
        run(Postgres.asOwner("trial"), "create table ledger (line text); grant select, insert on ledger to trial_app");

        run(Postgres.asApplication("trial"), "insert into ledger values ('kept')");

        assertThat(ask(Postgres.asApplication("trial"), "select line from ledger"))
                .isEqualTo("kept");
        assertThatThrownBy(() -> run(Postgres.asApplication("trial"), "delete from ledger"))
                .hasMessageContaining("permission denied for table ledger");
    }

    @Test
    void aWrongPasswordIsRefused() {
        var stranger = new PGSimpleDataSource();
        stranger.setURL("jdbc:postgresql://127.0.0.1:%d/trial".formatted(port));

        assertThatThrownBy(() -> stranger.getConnection("trial_app", "guessed").close())
                .hasMessageContaining("password authentication failed");
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
