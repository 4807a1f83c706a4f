package vn.minh.messaging;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What stands in the tables of the small service, read past it. */
record Ledger(DataSource source) {

    List<String> rows(String sql, Object... values) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = new ArrayList<String>();
            if (statement.execute()) {
                try (var result = statement.getResultSet()) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> heard(String subject) {
        return rows("select sequence from heard where subject = ? order by position", subject);
    }

    void eventuallyHeard(String subject, String... effects) {
        await("effects of " + subject)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> heard(subject).equals(List.of(effects)));
    }

    void eventually(String what, String sql, Object... values) {
        await(what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> rows(sql, values).equals(List.of("t")));
    }
}
