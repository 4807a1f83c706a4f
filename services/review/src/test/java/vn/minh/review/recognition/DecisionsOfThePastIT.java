package vn.minh.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

/** What was recognised before decisions were rows belongs to one afterwards. */
@QuarkusTest
@RealServers(database = "review")
class DecisionsOfThePastIT {

    private static final String PAST = "past";

    /** Two acts of one commune in one year, one of the next, a demonstration, and a ward with a number of its own. */
    private static final String RECOGNITIONS = """
            alter table recognition drop constraint recognition_review_fkey;
            insert into recognition (id, review, self_assessment, campaign, unit_code, unit_name, unit_kind, department,
                authority_code, authority_name, authority_kind, school_year, set_code, set_version, set_sha256,
                demonstration, round, result, decision_number, certificate_number, verification_code, status,
                recognised_by, recognised_at, changed_at, version)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'U' || n, 'Trường', 'PRIMARY',
                'SO', authority, 'UBND', 'COMMUNE', '2025-2026', 'S', 1, 's', number like 'MẪU%', 1, '{}', number, n || number,
                lpad(cast(n as text), 12, '0'), 'RECOGNISED', 'head', cast(at as timestamptz), now(), 1
            from (values (1, 'X', '01/QĐ-UBND', '2026-05-02T02:00:00Z'), (2, 'X', '01/QĐ-UBND', '2026-05-02T02:00:00Z'),
                         (3, 'X', '112/QĐ-UBND', '2026-12-31T16:59:59Z'), (4, 'X', '01/QĐ-UBND', '2026-12-31T17:00:00Z'),
                         (5, 'X', 'MẪU-01/QĐ-UBND', '2026-05-02T02:00:00Z'), (6, 'Y', '01/QĐ-UBND', '2026-05-02T02:00:00Z'))
                 as past (n, authority, number, at)""";

    @AfterEach
    void thePastIsOver() throws SQLException {
        asked("drop schema if exists past cascade");
    }

    @Test
    void everyActOfThePastIsADecisionWithItsSerial() throws SQLException {
        migrated("20261122.2075");
        asked(RECOGNITIONS);

        migrated("latest");

        assertThat(asked("""
                        select concat(d.authority_code, ' ', d.year, ' ', d.number, ' ', d.serial, ' ', d.demonstration, ' ',
                                      string_agg(r.unit_code, ',' order by r.unit_code))
                        from decision d join recognition r on r.decision = d.id group by d.id"""))
                .containsExactlyInAnyOrder(
                        "X 2026 01/QĐ-UBND 1 f U1,U2",
                        "X 2026 112/QĐ-UBND 112 f U3",
                        "X 2027 01/QĐ-UBND 1 f U4",
                        "X 2026 MẪU-01/QĐ-UBND 1 t U5",
                        "Y 2026 01/QĐ-UBND 1 f U6");
    }

    private static void migrated(String target) {
        Flyway.configure()
                .dataSource(Postgres.asOwner("review"))
                .schemas(PAST)
                .placeholders(Map.of("app", "review_app"))
                .target(target)
                .load()
                .migrate();
    }

    /** The first column of every row of the last statement, if it has any. */
    private static List<String> asked(String sql) throws SQLException {
        try (var connection = Postgres.asOwner("review").getConnection();
                var statement = inThePast(connection).createStatement()) {
            var found = new ArrayList<String>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static Connection inThePast(Connection connection) throws SQLException {
        connection.setSchema(PAST);
        return connection;
    }
}
