package vn.minh.standalone.journey;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import vn.minh.standalone.Platform;

/** Rows or tables that somebody holds in a transaction and does not let go: what a forgotten session does. */
final class Standstill implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Connection holder;
    private final int held;

    /** In no transaction: within one, PostgreSQL shows who waits as of the first look. */
    private final Connection watcher;

    private Standstill(Connection holder, int held, Connection watcher) {
        this.holder = holder;
        this.held = held;
        this.watcher = watcher;
    }

    /** @param holding the statement that takes the locks */
    static Standstill in(Platform platform, String database, String holding) throws SQLException {
        var holder = platform.database(database);
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute(holding);
        }
        return new Standstill(holder, holder.unwrap(PGConnection.class).getBackendPID(), platform.database(database));
    }

    /** Returns when so many have waited for the holder for longer than a second. */
    void untilWaiting(int howMany) {
        await(howMany + " wait").atMost(PATIENCE).until(() -> waiting() >= howMany);
    }

    private int waiting() throws SQLException {
        try (var statement = watcher.prepareStatement("""
                select count(*) from pg_stat_activity
                where datname = current_database() and ? = any (pg_blocking_pids(pid))
                  and clock_timestamp() - state_change > interval '1200 milliseconds'""")) {
            statement.setInt(1, held);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (watcher) {
            holder.close();
        }
    }
}
