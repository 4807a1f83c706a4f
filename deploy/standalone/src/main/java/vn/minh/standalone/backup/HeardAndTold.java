package vn.minh.standalone.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Trouble;

/**
 * Lays what each consumer has heard beside what its source has told, subject by subject, across all databases. Both sides
 * come sorted and are read side by side, so that their size does not matter.
 */
final class HeardAndTold {

    private static final int NAMED = 10;
    private static final int WINDOW = 2000;

    /** A consumer of a service and a topic it hears. */
    private record Line(String service, String consumer, String topic) {

        String source() {
            return topic.split("\\.")[1];
        }
    }

    private final Ground ground;
    private final PrintStream out;

    HeardAndTold(Ground ground, PrintStream out) {
        this.ground = ground;
        this.out = out;
    }

    /** How many subjects differ; names the first of each consumer. */
    int differences() throws IOException {
        int differences = 0;
        for (var service : ground.databases()) {
            try (var heard = ground.patiently(service)) {
                if (Ledgers.has(heard, "inbox_stream")) {
                    for (var line : lines(service, heard)) {
                        differences += compare(line, heard);
                    }
                }
            } catch (SQLException e) {
                throw new Trouble("what " + service + " has heard could not be read: " + e.getMessage(), e);
            }
        }
        return differences;
    }

    /** On the topics of the sector database nothing is counted. */
    private static List<Line> lines(String service, Connection heard) throws SQLException {
        try (var statement = heard.createStatement();
                var rows = statement.executeQuery("""
                        select distinct consumer, topic from inbox_stream
                        where topic like 'minh.%' and topic not like 'minh.sector.%' order by 1, 2""")) {
            var lines = new ArrayList<Line>();
            while (rows.next()) {
                lines.add(new Line(service, rows.getString(1), rows.getString(2)));
            }
            return lines;
        }
    }

    private int compare(Line line, Connection heard) throws SQLException {
        try (var told = ground.patiently(line.source());
                var theirs = new Subjects(told, """
                        select subject, max(sequence) from event_log where topic = ?
                        group by subject order by subject collate "C\"""", line.topic());
                var ours = new Subjects(heard, """
                        select key, last from inbox_stream where topic = ? and consumer = ?
                        order by key collate "C\"""", line.topic(), line.consumer())) {
            return compare(line, ours, theirs);
        }
    }

    private int compare(Line line, Subjects heard, Subjects told) throws SQLException {
        int found = 0;
        var ours = heard.next();
        var theirs = told.next();
        while (ours != null || theirs != null) {
            int order = ours == null ? 1 : theirs == null ? -1 : ours.key().compareTo(theirs.key());
            long has = order <= 0 && ours != null ? ours.number() : 0;
            long should = order >= 0 && theirs != null ? theirs.number() : 0;
            if (has != should && found++ < NAMED) {
                var key = order <= 0 && ours != null ? ours.key() : theirs == null ? "" : theirs.key();
                out.printf(
                        "%-12s %s heard %s of %s up to %d, and %s told it up to %d%n",
                        line.service(), line.consumer(), key, line.topic(), has, line.source(), should);
            }
            ours = order <= 0 ? heard.next() : ours;
            theirs = order >= 0 ? told.next() : theirs;
        }
        if (found > NAMED) {
            out.printf(
                    "%-12s %s: and %d subjects more of %s%n",
                    line.service(), line.consumer(), found - NAMED, line.topic());
        }
        return found;
    }

    /** Subjects in the order of their keys, a window at a time. */
    private static final class Subjects implements AutoCloseable {

        record Subject(String key, long number) {}

        private final java.sql.PreparedStatement question;
        private final ResultSet rows;

        Subjects(Connection connection, String sql, String... words) throws SQLException {
            connection.setAutoCommit(false);
            question = connection.prepareStatement(sql);
            question.setFetchSize(WINDOW);
            for (int i = 0; i < words.length; i++) {
                question.setString(i + 1, words[i]);
            }
            rows = question.executeQuery();
        }

        @Nullable Subject next() throws SQLException {
            return rows.next() ? new Subject(rows.getString(1), rows.getLong(2)) : null;
        }

        @Override
        public void close() throws SQLException {
            question.close();
        }
    }
}
