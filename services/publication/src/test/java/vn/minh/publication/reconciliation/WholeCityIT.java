package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorRecordUpdatedV1;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

/**
 * All records of the biggest city at once. Not in the daily suite: {@code -Dminh.whole-city=90000
 * -Dquarkus.http.test-timeout=600s}; the figures go into
 * the log.
 */
@QuarkusTest
@RealServers(database = "publication")
@EnabledIfSystemProperty(named = "minh.whole-city", matches = "[0-9]+")
class WholeCityIT {

    private static final Logger LOG = Logger.getLogger(WholeCityIT.class);
    private static final String PATH = "/api/v1/reconciliations";
    private static final int ALL = Integer.getInteger("minh.whole-city", 0);

    private static final String MULTIPLY = """
            insert into delivery (id, version, record_key, target, self_assessment_id, unit, authority, department,
                                  school_year, set_code, kind, revision, told, record, status, status_at, attempt,
                                  receipt, changed_at)
            select gen_random_uuid(), 3, 'HN-M-' || n || substr(record_key, strpos(record_key, '|')), target,
                   self_assessment_id, 'HN-M-' || n, authority, department, school_year, set_code, kind, revision, told,
                   jsonb_set(jsonb_set(record, '{recordKey}',
                             to_jsonb('HN-M-' || n || substr(record_key, strpos(record_key, '|')))),
                             '{unit,code}', to_jsonb('HN-M-' || n)),
                   status, status_at, attempt, receipt, changed_at
            from delivery, generate_series(1, ?) n where department = ?""";

    @Inject
    SomeCity city;

    @Test
    void aWholeCityIsComparedAndPutRightInSeconds() throws SQLException {
        var one = city.accepted(1).getFirst();
        multiply();

        var same = started();
        var file = lines();
        timed("compare %d with as many from a file".formatted(ALL), () -> bring(same, file))
                .body("differences", equalTo(0))
                .body("records", equalTo(ALL));
        var nothing = started();
        var compared = timed("compare %d with nothing".formatted(ALL), () -> bring(nothing, ""));
        compared.body("differences", equalTo(ALL));
        var repaired = timed("repair %d".formatted(ALL), () -> repair(nothing));

        repaired.statusCode(200).body("repaired", equalTo(ALL)).body("left", equalTo(0));
        assertThat(one.revision()).isEqualTo(1);
    }

    private ValidatableResponse timed(String what, Supplier<ValidatableResponse> work) {
        var begun = Instant.now();
        var answer = work.get();
        LOG.infof("%s: %s", what, Duration.between(begun, Instant.now()));
        return answer;
    }

    private UUID started() {
        return UUID.fromString(city.officer()
                .contentType("application/json")
                .body(city.question().replace("}", ",\"byFile\":true}"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** With a key, as the portal does it: all in one transaction. */
    private ValidatableResponse repair(UUID id) {
        return city.officer()
                .header("If-Match", "\"2\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .put(PATH + "/{id}/repair", id)
                .then();
    }

    private ValidatableResponse bring(UUID id, String lines) {
        return city.officer()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body(("recordKey,authority,revision,state,sha256\n" + lines).getBytes(StandardCharsets.UTF_8))
                .put(PATH + "/{id}/inventory", id)
                .then();
    }

    /** What the other side holds: the same rows, read from the database and fingerprinted here. */
    private String lines() throws SQLException {
        try (var connection = Postgres.asOwner("publication").getConnection();
                var query = connection.prepareStatement("select record::text from delivery where department = ?")) {
            query.setString(1, city.department);
            var rows = query.executeQuery();
            var lines = new StringBuilder();
            while (rows.next()) {
                var entry = SomeCity.entry(Wire.mapper().readValue(rows.getString(1), SectorRecordUpdatedV1.class));
                lines.append(entry.recordKey())
                        .append(',')
                        .append(entry.authority())
                        .append(",1,HELD,")
                        .append(entry.sha256())
                        .append('\n');
            }
            return lines.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void multiply() throws SQLException {
        try (var connection = Postgres.asOwner("publication").getConnection();
                var insert = connection.prepareStatement(MULTIPLY)) {
            insert.setInt(1, ALL - 1);
            insert.setString(2, city.department);
            insert.executeUpdate();
        }
    }
}
