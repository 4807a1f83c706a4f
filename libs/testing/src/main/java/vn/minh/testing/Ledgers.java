package vn.minh.testing;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The event logs in the databases of this JVM: what stands there and is not yet told. */
final class Ledgers {

    private static final String HAS_LEDGER = "select to_regclass('event_log') is not null";
    private static final String MUST_TELL =
            "select exists (select from event_log where topic = ? and subject = ? and published_at is null)";

    private Ledgers() {}

    /** Whether one of them still has to tell something of this subject. */
    static boolean mustTell(String topic, String subject) {
        return Postgres.services().stream().anyMatch(service -> mustTell(service, topic, subject));
    }

    private static boolean mustTell(String service, String topic, String subject) {
        try (var connection = Postgres.asOwner(service).getConnection();
                var ledger = connection.prepareStatement(HAS_LEDGER);
                var untold = connection.prepareStatement(MUST_TELL)) {
            untold.setString(1, topic);
            untold.setString(2, subject);
            return isTrue(ledger) && isTrue(untold);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (var answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
