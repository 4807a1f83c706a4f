package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.minh.standalone.Platform;

/** What must be true of the databases whatever happened: nothing lost, nothing done twice. */
public record Audit(Platform platform) {

    public static final List<String> LEDGERS = List.of("assessment", "evidence", "review", "publication");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The number that the question answers; 0 where it finds no row. */
    public long count(String database, String sql, Object... values) {
        try (var connection = platform.database(database);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long reviewsOf(String dossier) {
        return count(
                "review", "select count(*) from external_review where self_assessment = ?", UUID.fromString(dossier));
    }

    public void everythingIsTold() {
        for (var ledger : LEDGERS) {
            await(ledger + " has told everything")
                    .atMost(PATIENCE)
                    .until(() -> count(ledger, "select count(*) from event_log where published_at is null") == 0);
        }
    }

    void everyLedgerIsWholeAndTold() {
        everythingIsTold();
        for (var ledger : LEDGERS) {
            // On the topics of the sector database the revision stands for the sequence.
            assertThat(count(ledger, """
                    select count(*) from (select count(*) n, max(sequence) m, min(sequence) f from event_log
                                          where topic not like 'minh.sector.%' group by topic, subject) line
                    where n <> m or f <> 1"""))
                    .as("subjects of %s whose sequences do not run 1..n", ledger)
                    .isZero();
        }
    }

    void nothingIsParked() {
        for (var service : List.of("assessment", "evidence", "review", "publication", "reporting")) {
            assertThat(count(service, "select count(*) from inbox_stream where state = 'PARKED'"))
                    .as("parked keys of %s", service)
                    .isZero();
        }
    }

    /** One review, two rounds, one recognition, one record of each kind with its revisions: of one whole journey. */
    void oneOfEach(String dossier) {
        var id = UUID.fromString(dossier);
        assertThat(reviewsOf(dossier)).isEqualTo(1);
        assertThat(count("review", "select count(*) from recognition where self_assessment = ?", id))
                .isEqualTo(1);
        assertThat(count(
                        "assessment",
                        "select count(*) from event_log where subject = ? and type like '%self-assessment.approved.v1'",
                        dossier))
                .isEqualTo(2);
    }
}
