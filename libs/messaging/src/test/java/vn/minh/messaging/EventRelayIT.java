package vn.minh.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "trial")
class EventRelayIT {

    private static final String TOPIC = "minh.evidence.evidence.v1";
    private static final String DROPPED = "vn.minh.evidence.evidence.dropped.v1";

    @Inject
    Told told;

    @Inject
    Outbox outbox;

    @Inject
    Mutiny.SessionFactory sessions;

    @Inject
    Turn turn;

    private final Ledger ledger = new Ledger(Postgres.asOwner("trial"));
    private final UUID subject = UUID.randomUUID();

    @Test
    void whatIsCommittedIsToldInOrderWithWhoAndWhy() {
        tell(1).statusCode(200);

        tell(2).statusCode(200);

        var facts = told.eventually(TOPIC, subject.toString(), DROPPED, DROPPED);
        assertThat(facts).extracting(fact -> fact.header("ce_sequence")).containsExactly("1", "2");
        assertThat(facts.getFirst().header("ce_actor")).isEqualTo("a-1");
        assertThat(facts.getFirst().header("ce_source")).isEqualTo("/minh/trial");
        assertThat(facts.getFirst().header("traceparent")).hasSize(55);
    }

    @Test
    void whatIsRefusedIsNotTold() {
        given().auth()
                .oauth2(council())
                .contentType("application/json")
                .body(new TellingResource.Telling(subject, 1))
                .header("Idempotency-Key", subject.toString())
                .post("/told/in-vain")
                .then()
                .statusCode(409);

        told.onlyEver(TOPIC, subject.toString());
        assertThat(ledger.rows("select key from idempotency_key where key = ?", subject.toString()))
                .isEmpty();
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndIsToldOnce() {
        var first = tell(1, "k-" + subject).statusCode(200).extract();

        var second = tell(1, "k-" + subject).statusCode(200).extract();

        assertThat(second.body().jsonPath().getInt("entered"))
                .isEqualTo(first.body().jsonPath().getInt("entered"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        told.onlyEver(TOPIC, subject.toString(), DROPPED);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        tell(1, "k-" + subject).statusCode(200);

        var answer = tell(2, "k-" + subject);

        answer.statusCode(422).contentType("application/problem+json");
    }

    @Test
    void whoAsksForTheLeaseInVainLeavesWordAndKnowsWhenToAskAgain() throws Throwable {
        ledger.eventually("held", "select expires_at > now() from relay_lease");

        var brother = VertxContextSupport.subscribeAndAwait(() -> new RelayLease(sessions).take());

        assertThat(brother.isMine()).isFalse();
        assertThat(brother.left()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(3));
        ledger.eventually("sought", "select sought_at > now() - interval '1 minute' from relay_lease");
        assertThat(turn.isMine()).isTrue();
    }

    @Test
    void aStaleEpochMarksNothing() throws Throwable {
        tell(1).statusCode(200);
        told.eventually(TOPIC, subject.toString(), DROPPED);
        var row = UUID.fromString(ledger.rows("select id from event_log where subject = ?", subject.toString())
                .getFirst());
        ledger.eventually("published", "select published_at is not null from event_log where id = ?", row);

        int marked = VertxContextSupport.subscribeAndAwait(() -> outbox.mark(-1, List.of(row)));

        assertThat(marked).isZero();
    }

    @Test
    void theApplicationCannotRewriteItsLedger() {
        tell(1).statusCode(200);

        assertThatThrownBy(() -> new Ledger(Postgres.asApplication("trial"))
                        .rows("update event_log set data = '{}' where subject = ?", subject.toString()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> new Ledger(Postgres.asApplication("trial"))
                        .rows("delete from event_log where subject = ?", subject.toString()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void eachFactSealsTheOneBeforeItsOwnKind() {
        tell(1).statusCode(200);
        tell(2).statusCode(200);

        var hashes = ledger.rows(
                "select previous_hash from event_log where subject = ? order by sequence", subject.toString());

        assertThat(hashes.getFirst()).isEmpty();
        assertThat(hashes.getLast()).hasSize(64);
    }

    private ValidatableResponse tell(long sequence) {
        return tell(sequence, UUID.randomUUID().toString());
    }

    private ValidatableResponse tell(long sequence, String key) {
        return given().auth()
                .oauth2(council())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(new TellingResource.Telling(subject, sequence))
                .post("/told")
                .then();
    }

    private static String council() {
        return Tokens.as("a-1").unit("HN-THCS-VINH-QUYNH").roles("council").token();
    }
}
