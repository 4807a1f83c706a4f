package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Makes every database that {@code deploy/postgres} lists, with its two roles. */
final class Databases {

    private Databases() {}

    static List<String> names(Home home) throws IOException {
        return Data.strings(home.deploy("postgres/databases.yaml"), "databases");
    }

    /** @param door how PostgreSQL's administrator comes in */
    static void make(Home home, SqlScript.Door door, Passwords secrets) throws IOException {
        var script = SqlScript.parse(Files.readString(home.deploy("postgres/databases.sql")));
        for (var name : names(home)) {
            try {
                script.run(door, variables(name, secrets));
            } catch (SQLException e) {
                throw new Trouble("the database " + name + " could not be made: " + e.getMessage(), e);
            }
        }
    }

    private static Map<String, String> variables(String name, Passwords secrets) {
        return Map.of(
                "name",
                name,
                "owner",
                name + "_owner",
                "app",
                name + "_app",
                "owner_password",
                secrets.of("db." + name + ".owner"),
                "app_password",
                secrets.of("db." + name + ".app"));
    }
}
