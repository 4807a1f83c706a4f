package vn.minh.publication.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Wire;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.SectorRecords;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

/** A whole city in one file: in seconds, and not all at once in memory. */
@QuarkusTest
@RealServers(database = "publication")
@WithTestResource(value = FileCities.class, scope = TestResourceScope.GLOBAL)
class ManyRecordsIT {

    private static final Logger LOG = Logger.getLogger(ManyRecordsIT.class);
    private static final int RECORDS = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String city = FileCities.another();
    private final Counter counter = new Counter(city);

    @Test
    void threeThousandRecordsGoAndComeBackInSeconds() throws SQLException, JsonProcessingException {
        waiting();

        var file = timed("made", counter::makesFile);
        var book = timed("written", () -> counter.takesAlong(file));
        var filled = book.with(sheet -> {
            for (int row = 1; row <= RECORDS; row++) {
                Book.fill(sheet.getRow(row), "ĐÃ NHẬN", "BN-" + row, "");
            }
        });
        timed("taken", () -> counter.bringsBack(file, filled))
                .statusCode(200)
                .body("accepted", equalTo(RECORDS))
                .body("file.open", equalTo(0));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var start = Instant.now();
        var result = work.get();
        var took = Duration.between(start, Instant.now());
        LOG.infof("%d records %s in %d ms", RECORDS, what, took.toMillis());
        assertThat(took).as(what).isLessThan(PATIENCE);
        return result;
    }

    private void waiting() throws SQLException, JsonProcessingException {
        try (var connection = Postgres.asOwner("publication").getConnection();
                var insert = connection.prepareStatement("""
                        insert into delivery (id, version, record_key, target, self_assessment_id, unit, authority,
                                              department, school_year, set_code, kind, revision, told, record, status,
                                              status_at, due_at, changed_at)
                        values (gen_random_uuid(), 1, ?, 'by-hand', gen_random_uuid(), ?, ?, ?, '2025-2026', '4725',
                                'OWN_RESULT', 1, 'UPDATED', cast(? as jsonb), 'PENDING', now(), now(), now())""")) {
            for (int n = 0; n < RECORDS; n++) {
                var school = SomeSchool.in(city);
                insert.setString(1, school.ownRecord());
                insert.setString(2, school.code());
                insert.setString(3, SomeSchool.AUTHORITY.code());
                insert.setString(4, city);
                insert.setString(5, Wire.mapper().writeValueAsString(SectorRecords.of(school.approved(1))));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
