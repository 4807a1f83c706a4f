package vn.minh.standalone.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.minh.standalone.Ground;
import vn.minh.standalone.Trouble;

/** Which facts the restored event logs know, and which of them the restored topics have. */
final class Told implements AutoCloseable {

    /** @param again marked as told, but no topic has it: the relay tells it again */
    record Marks(long again) {}

    private final Map<String, Connection> ledgers = new TreeMap<>();

    Told(Ground ground) throws IOException {
        for (var database : ground.databases()) {
            try {
                open(database, ground.patiently(database));
            } catch (SQLException e) {
                close();
                throw failed(database, e);
            }
        }
    }

    private void open(String database, Connection connection) throws SQLException {
        if (Ledgers.has(connection, "event_log")) {
            ledgers.put(database, connection);
            run(connection, "create temp table told (id uuid primary key)");
        } else {
            connection.close();
        }
    }

    /** Whether this service writes down what it tells. */
    boolean keepsLedger(String service) {
        return ledgers.containsKey(service);
    }

    /** Those of the ids that the event log of the service has. */
    Set<String> known(String service, Collection<String> ids) {
        var ledger = ledgers.get(service);
        return ledger == null ? Set.of() : known(service, ledger, ids);
    }

    /** Those of the ids that any event log has. */
    Set<String> known(Collection<String> ids) {
        var known = new HashSet<String>();
        ledgers.forEach((service, ledger) -> known.addAll(known(service, ledger, ids)));
        return known;
    }

    private static Set<String> known(String service, Connection ledger, Collection<String> ids) {
        try (var question = ledger.prepareStatement("select id::text from event_log where id = any (?)")) {
            question.setArray(1, ledger.createArrayOf("uuid", uuids(ids)));
            var known = new HashSet<String>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
            return known;
        } catch (SQLException e) {
            throw failed(service, e);
        }
    }

    /** The topics have these facts of the service. */
    void note(String service, Collection<String> ids) {
        var ledger = ledgers.get(service);
        if (ledger == null) {
            return;
        }
        try (var note = ledger.prepareStatement("insert into told select unnest(?) on conflict do nothing")) {
            note.setArray(1, ledger.createArrayOf("uuid", uuids(ids)));
            note.executeUpdate();
        } catch (SQLException e) {
            throw failed(service, e);
        }
    }

    /** Lets every event log say exactly what the topics have. */
    Marks mark() {
        long again = 0;
        for (var ledger : ledgers.entrySet()) {
            try {
                again += run(ledger.getValue(), """
                        update event_log e set published_at = null
                        where published_at is not null and not exists (select from told where told.id = e.id)""");
                run(ledger.getValue(), """
                        update event_log e set published_at = now()
                        where published_at is null and exists (select from told where told.id = e.id)""");
            } catch (SQLException e) {
                throw failed(ledger.getKey(), e);
            }
        }
        return new Marks(again);
    }

    private static UUID[] uuids(Collection<String> ids) {
        return ids.stream().filter(Told::isUuid).map(UUID::fromString).toArray(UUID[]::new);
    }

    static boolean isUuid(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static Trouble failed(String service, SQLException e) {
        return new Trouble("the event log of " + service + " could not be asked: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        ledgers.forEach((service, ledger) -> {
            try {
                ledger.close();
            } catch (SQLException e) {
                throw failed(service, e);
            }
        });
    }
}
