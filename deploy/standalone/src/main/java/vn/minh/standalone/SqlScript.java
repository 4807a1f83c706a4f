package vn.minh.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The little of psql's language that a script here uses, so that psql itself can run it too: {@code :'literal'} and
 * {@code :"identifier"}, {@code \gexec} (run what the query answers), {@code \connect}.
 */
record SqlScript(List<Step> steps) {

    sealed interface Step {

        record Execute(String sql) implements Step {}

        record ExecuteAnswers(String query) implements Step {}

        record Connect(String database) implements Step {}
    }

    /** Opens a database by its name. */
    interface Door {
        Connection open(String database) throws SQLException;
    }

    private static final Pattern VARIABLE = Pattern.compile(":(['\"])(\\w+)\\1");
    private static final String GEXEC = "\\gexec";
    private static final String CONNECT = "\\connect ";

    static SqlScript parse(String text) {
        var steps = new ArrayList<Step>();
        var open = new StringBuilder();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("--") || line.isEmpty()) {
                continue;
            }
            if (line.startsWith(CONNECT)) {
                steps.add(new Step.Connect(line.substring(CONNECT.length()).strip()));
            } else if (line.endsWith(GEXEC)) {
                open.append(line, 0, line.length() - GEXEC.length());
                steps.add(new Step.ExecuteAnswers(open.toString()));
                open.setLength(0);
            } else if (line.endsWith(";")) {
                open.append(line, 0, line.length() - 1);
                steps.add(new Step.Execute(open.toString()));
                open.setLength(0);
            } else {
                open.append(line).append('\n');
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("the script ends inside a statement: " + open);
        }
        return new SqlScript(steps);
    }

    void run(Door door, Map<String, String> variables) throws SQLException {
        var connection = door.open("postgres");
        try {
            for (var step : steps) {
                switch (step) {
                    case Step.Execute(var sql) -> execute(connection, fill(sql, variables));
                    case Step.ExecuteAnswers(var query) -> executeAnswers(connection, fill(query, variables));
                    case Step.Connect(var database) -> {
                        connection.close();
                        connection = door.open(fill(database, variables).replace("\"", ""));
                    }
                }
            }
        } finally {
            connection.close();
        }
    }

    static String fill(String sql, Map<String, String> variables) {
        return VARIABLE.matcher(sql).replaceAll(found -> {
            var value = variables.get(found.group(2));
            if (value == null) {
                throw new IllegalArgumentException("the script asks for " + found.group(2) + ", which nobody gives");
            }
            var quote = found.group(1);
            return java.util.regex.Matcher.quoteReplacement(quote + value.replace(quote, quote + quote) + quote);
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void executeAnswers(Connection connection, String query) throws SQLException {
        var answers = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        for (var sql : answers) {
            execute(connection, sql);
        }
    }
}
