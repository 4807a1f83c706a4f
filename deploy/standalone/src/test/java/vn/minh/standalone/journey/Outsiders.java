package vn.minh.standalone.journey;

import java.sql.SQLException;
import java.util.List;
import vn.minh.standalone.Platform;

/** The sector database did not burn: what it holds is kept here while everything else is brought back from a backup. */
record Outsiders(String records, String receipts, long lastReceipt) {

    static Outsiders of(Platform platform) throws SQLException {
        try (var sandbox = platform.database("sandbox");
                var statement = sandbox.createStatement();
                var row = statement.executeQuery("""
                        select (select coalesce(jsonb_agg(r), '[]')::text from record r),
                               (select coalesce(jsonb_agg(r), '[]')::text from receipt r),
                               (select last_value from receipt_number)""")) {
            row.next();
            return new Outsiders(row.getString(1), row.getString(2), row.getLong(3));
        }
    }

    void putBack(Platform platform) {
        try (var sandbox = platform.database("sandbox")) {
            for (var table : List.of("receipt", "record")) {
                try (var statement = sandbox.createStatement()) {
                    statement.execute("delete from " + table);
                }
            }
            insert(sandbox, "record", records);
            insert(sandbox, "receipt", receipts);
            try (var statement = sandbox.prepareStatement("select setval('receipt_number', ?)")) {
                statement.setLong(1, lastReceipt);
                statement.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(java.sql.Connection sandbox, String table, String rows) throws SQLException {
        try (var statement = sandbox.prepareStatement("insert into " + table
                + " select * from jsonb_populate_recordset(null::public." + table + ", ?::jsonb)")) {
            statement.setString(1, rows);
            statement.execute();
        }
    }
}
