package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.evidence.evidence.Papers.Paper;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

/** Every look at a piece of evidence is written down before it is granted. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class ViewingsIT {

    private final String school = "HN-VIEWED-" + UUID.randomUUID();
    private final String authority = "HN-VIEWING-" + UUID.randomUUID();
    private final Desk council = Desk.of("c-1", school, "council");
    private final Desk principal = Desk.of("p-1", school, "principal");
    private final Desk reviewer = Desk.of("r-1", authority, "authority-officer");

    @Inject
    Shelves shelves;

    private Papers papers;
    private UUID dossier;
    private UUID piece;

    @BeforeEach
    void aPieceOfTwoVersionsOfWhichOneIsSealed() {
        papers = new Papers(shelves, school, Samples.DEPARTMENT);
        dossier = papers.dossier(authority);
        piece = papers.put(Paper.of("SEALED"), 2);
        papers.seal(piece, 1, dossier, 1);
    }

    @Test
    void whoSawWhichVersionWhenAndForWhichDossier() {
        council.read(piece).statusCode(200);
        reviewer.read(piece).statusCode(200);
        reviewer.download(piece).statusCode(200);

        var views = principal.get("/api/v1/evidence/{id}/views", piece);

        views.statusCode(200)
                .body("items.person", contains("r-1", "r-1", "c-1"))
                .body("items.what", contains("DOWNLOAD", "DETAILS", "DETAILS"))
                .body("items.version", contains(1, 1, 2))
                .body("items.unit", contains(authority, authority, school))
                .body("items[0].roles", contains("authority-officer"))
                .body("items[0].selfAssessmentId", equalTo(dossier.toString()))
                .body("items[0].at", not(nullValue()))
                .body("items[2].selfAssessmentId", nullValue());
    }

    @Test
    void whatIsNotGrantedIsNoView() {
        Desk.of("r-2", "HN-STRANGER", "reviewer").read(piece).statusCode(404);
        reviewer.get("/api/v1/evidence/{id}/download?version=2", piece).statusCode(404);
        council.get("/api/v1/evidence?size=5").statusCode(200);

        principal.get("/api/v1/evidence/{id}/views", piece).body("items", hasSize(0));
    }

    @Test
    void theRecordIsWalkedNewestFirst() {
        for (int look = 1; look <= 3; look++) {
            Desk.of("c-" + look, school, "council").read(piece).statusCode(200);
        }

        var first = principal.get("/api/v1/evidence/{id}/views?size=2", piece);

        first.body("items.person", contains("c-3", "c-2"));
        String next = first.extract().path("next");
        principal
                .get("/api/v1/evidence/{id}/views?size=2&after={next}", piece, next)
                .body("items.person", contains("c-1"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOWNLOAD", "DETAILS"})
    void whatCannotBeWrittenDownIsNotGranted(String what) {
        shelves.write(
                "alter table viewing add constraint full_disk check (evidence_id <> '%s') not valid".formatted(piece));
        try {
            var path = what.equals("DETAILS") ? "/api/v1/evidence/{id}" : "/api/v1/evidence/{id}/download";

            var answer = council.get(path, piece);

            answer.statusCode(500).body("url", nullValue()).body("title", not(equalTo("Kế hoạch")));
        } finally {
            shelves.write("alter table viewing drop constraint full_disk");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update viewing set person = 'nobody'",
                "delete from viewing",
                "truncate viewing",
            })
    void theServiceItselfCannotChangeTheRecord(String attempt) {
        assertThatThrownBy(() -> asTheService(attempt)).hasMessageContaining("permission denied for table viewing");
    }

    @Test
    void itMayAddToItAndReadIt() throws SQLException {
        asTheService("""
                insert into viewing (evidence_id, person, unit, roles, what, seen_at)
                values ('%s', 'x', 'y', 'z', 'ARCHIVE', now())""".formatted(piece));

        assertThat(shelves.ask("select what from viewing where evidence_id = '%s'".formatted(piece)))
                .isEqualTo(List.of("ARCHIVE"));
    }

    private static void asTheService(String sql) throws SQLException {
        try (var connection = Postgres.asApplication("evidence").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
