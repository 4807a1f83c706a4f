package vn.minh.testing;

import java.sql.Connection;
import java.sql.SQLException;

/** A service's database, taken away from it until this is closed: what it holds is cut, nothing new is let in. */
public final class DatabaseAway implements AutoCloseable {

    private static final String CUT =
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()";

    private final String service;

    private DatabaseAway(String service) {
        this.service = service;
    }

    public static DatabaseAway from(String service) {
        try (var application = Postgres.asApplication(service).getConnection()) {
            asOwner(service, "revoke connect on database %s from %s_app");
            run(application, CUT);
            return new DatabaseAway(service);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends every connection of the running service; it may open new ones at once. */
    public static void forAMoment(String service) {
        try (var application = Postgres.asApplication(service).getConnection()) {
            run(application, CUT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        asOwner(service, "grant connect on database %s to %s_app");
    }

    private static void asOwner(String service, String sql) {
        try (var owner = Postgres.asOwner(service).getConnection()) {
            run(owner, sql.formatted(service, service));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
