package vn.minh.standalone.journey;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import vn.minh.standalone.Platform;

/** Rows or tables that somebody holds in a transaction and does not let go: what a forgotten session does. */
final class Standstill implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Connection holder;

    private Standstill(Connection holder) {
        this.holder = holder;
    }

    /** @param holding the statement that takes the locks */
    static Standstill in(Platform platform, String database, String holding) throws SQLException {
        var holder = platform.database(database);
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute(holding);
        }
        return new Standstill(holder);
    }

    /** Returns when so many have waited for longer than a second. */
    void untilWaiting(int howMany) {
        await(howMany + " wait").atMost(PATIENCE).until(() -> waiting() >= howMany);
    }

    private int waiting() throws SQLException {
        try (var statement = holder.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                          and clock_timestamp() - state_change > interval '1200 milliseconds'""")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
