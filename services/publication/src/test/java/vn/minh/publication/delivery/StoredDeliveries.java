package vn.minh.publication.delivery;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.minh.testing.Postgres;

/** The delivery table as a look from outside shows it. */
@Dependent
class StoredDeliveries {

    record Stored(
            String recordKey,
            String id,
            long version,
            int revision,
            String status,
            int attempt,
            @Nullable String receipt,
            @Nullable String reason) {}

    Stored eventually(String recordKey, String status) {
        return until(recordKey + " becomes " + status, recordKey, row -> row.status.equals(status));
    }

    Stored eventuallyRevision(String recordKey, int revision, String status) {
        return until(
                recordKey + " becomes " + status + " at revision " + revision,
                recordKey,
                row -> row.revision == revision && row.status.equals(status));
    }

    Stored eventuallyAttempt(String recordKey, int attempt, String status) {
        return until(
                recordKey + " becomes " + status + " at attempt " + attempt,
                recordKey,
                row -> row.attempt == attempt && row.status.equals(status));
    }

    private Stored until(String what, String recordKey, Predicate<Stored> is) {
        return await().alias(what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> find(recordKey), found -> found.filter(is).isPresent())
                .orElseThrow();
    }

    Optional<Stored> find(String recordKey) {
        try (var connection = Postgres.asOwner("publication").getConnection();
                var query = connection.prepareStatement("""
                        select id, version, revision, status, attempt, receipt, reason
                        from delivery where record_key = ?""")) {
            query.setString(1, recordKey);
            var rows = query.executeQuery();
            return rows.next()
                    ? Optional.of(new Stored(
                            recordKey,
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getInt(3),
                            rows.getString(4),
                            rows.getInt(5),
                            rows.getString(6),
                            rows.getString(7)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
