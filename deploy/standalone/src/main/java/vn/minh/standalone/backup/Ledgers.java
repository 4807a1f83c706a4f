package vn.minh.standalone.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Trouble;

/** The event logs of all services, by the name of their database. */
record Ledgers(Ground ground) {

    /** What is asked of one event log. */
    interface Question<T> {
        T ask(Connection ledger) throws SQLException;
    }

    /** The highest position of each; 0 where nothing has happened yet. */
    Map<String, Long> positions() throws IOException {
        return each("position", ledger -> number(ledger, "select coalesce(max(position), 0) from event_log"));
    }

    /** How many facts each has still to tell. */
    Map<String, Long> untold() throws IOException {
        return each("told", ledger -> number(ledger, "select count(*) from event_log where published_at is null"));
    }

    private Map<String, Long> each(String what, Question<Long> question) throws IOException {
        var answers = new TreeMap<String, Long>();
        for (var database : ground.databases()) {
            try (var connection = ground.patiently(database)) {
                if (has(connection, "event_log")) {
                    answers.put(database, question.ask(connection));
                }
            } catch (SQLException e) {
                throw new Trouble(what + " of " + database + " could not be read: " + e.getMessage(), e);
            }
        }
        return answers;
    }

    static boolean has(Connection database, String table) throws SQLException {
        return number(database, "select count(*) from pg_tables where tablename = '" + table + "'") > 0;
    }

    static long number(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
