package vn.minh.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

/** What people write and who they are stands in no line of the log; where it belongs, does. */
@QuarkusTest
@RealServers(database = "trial")
class WhatIsLoggedIT {

    private static final String PERSON = "Trịnh Thị Đặc Biệt";
    private static final String MAIL = "dac.biet@truong.example";

    /** Every line as a file would have it, with the trace of what failed and the fields beside. */
    private static final class Tape extends Handler {

        private final PatternFormatter format = new PatternFormatter("%s%e");
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            var extended = ExtLogRecord.wrap(line);
            lines.add(format.format(extended) + extended.getMdcCopy());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Inject
    Tell tell;

    @Inject
    Hearing hearing;

    private final Tape tape = new Tape();
    private final Ledger ledger = new Ledger(Postgres.asOwner("trial"));
    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void record() {
        java.util.logging.Logger.getLogger("").addHandler(tape);
    }

    @AfterEach
    void stop() {
        java.util.logging.Logger.getLogger("").removeHandler(tape);
    }

    @Test
    void theTapeHearsALineThatSaysTooMuch() {
        Logger.getLogger("vn.minh.trial").warnf(new IllegalStateException(MAIL), "refused to %s", PERSON);

        assertThat(tape.lines).anyMatch(line -> line.contains(PERSON) && line.contains(MAIL));
    }

    @Test
    void aBodyThatCannotBeReadIsNotRepeated() {
        given().auth()
                .oauth2(Tokens.as("a-1").unit("HN").roles("council").token())
                .contentType("application/json")
                .body("{\"subject\": \"" + PERSON + "\", \"sequence\": \"" + MAIL + "\"}")
                .queryParam("ten", PERSON)
                .post("/told")
                .then()
                .statusCode(400);

        saysNothingOfHer();
    }

    @Test
    void aFailureSaysWhereAndNotWhat() {
        given().auth()
                .oauth2(Tokens.as("a-1").unit("HN-THCS-X").roles("council").token())
                .contentType("application/json")
                .body(new TellingResource.Telling(UUID.fromString(subject), 1))
                .post("/told/" + MAIL)
                .then()
                .statusCode(500);

        assertThat(tape.lines).anyMatch(line -> line.contains("incident") && line.contains("TellingResource"));
        assertThat(tape.lines)
                .anyMatch(line -> line.contains("incident") && line.contains("unit=HN-THCS-X"))
                .anyMatch(line -> line.contains("incident") && line.contains("traceId="));
        saysNothingOfHer();
    }

    @Test
    void aFactThatCannotBeReadAndTheReasonToSkipItAreNotRepeated() {
        tell.raw(
                "minh.evidence.evidence.v1",
                subject,
                ("{\"unit\": " + PERSON + ", \"selfAssessmentId\":\"" + subject + "\"}").getBytes(UTF_8),
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "vn.minh.evidence.evidence.announced.v1",
                        "ce_sequence", "1"));
        ledger.eventually(
                "parked", "select exists (select 1 from inbox_stream where key = ? and state = 'PARKED')", subject);

        given().auth()
                .oauth2(Tokens.as("root").unit("HN-SO").roles("administrator").token())
                .contentType("application/json")
                .body(Map.of("reason", "hồ sơ của " + PERSON))
                .post("/api/v1/operations/parked/trial.hearing/minh.evidence.evidence.v1/" + subject + "/skip")
                .then()
                .statusCode(200);

        assertThat(ledger.rows("select reason from inbox_skipped where key = ?", subject))
                .containsExactly("hồ sơ của " + PERSON);
        assertThat(tape.lines).anyMatch(line -> line.contains("PARKED") && line.contains("dossier=" + subject));
        saysNothingOfHer();
    }

    /** It is tried again every second; the log has one line of it, and the operator sees since when. */
    @Test
    void whatWaitsIsSaidOnceAndKeepsItsBeginning() {
        var unit = "HN-" + subject;
        tell.that(stored(unit), 1);
        ledger.eventually(
                "waiting", "select exists (select 1 from inbox_stream where key = ? and state = 'WAITING')", subject);
        var since = ledger.rows("select since from inbox_stream where key = ?", subject);

        await().atMost(Duration.ofMinutes(1)).until(() -> hearing.asked(unit) > 3);

        assertThat(ledger.rows("select since from inbox_stream where key = ?", subject))
                .isEqualTo(since);
        assertThat(tape.lines)
                .filteredOn(line -> line.contains("WAITING") && line.contains(subject))
                .hasSize(1);
        ledger.rows("insert into known_unit (code) values (?)", unit);
        ledger.eventuallyHeard(subject, "stored");
        assertThat(ledger.rows("select state from inbox_stream where key = ?", subject))
                .containsExactly("OPEN");
    }

    private EvidenceStoredV1 stored(String unit) {
        return new EvidenceStoredV1(
                UUID.fromString(subject),
                unit,
                "MC.1.3.01",
                1,
                "application/pdf",
                10,
                "9f2c".repeat(16),
                Instant.parse("2026-11-21T02:00:00Z"));
    }

    private void saysNothingOfHer() {
        assertThat(tape.lines).noneMatch(line -> line.contains(PERSON) || line.contains(MAIL));
    }
}
