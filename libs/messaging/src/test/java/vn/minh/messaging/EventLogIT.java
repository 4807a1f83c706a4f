package vn.minh.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.messaging.EventLog.Numbered;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "trial")
class EventLogIT {

    private static final String TOPIC = "minh.evidence.evidence.v1";
    private static final String DROPPED = "vn.minh.evidence.evidence.dropped.v1";

    @Inject
    Told told;

    @Inject
    Transactions transactions;

    @Inject
    EventLog eventLog;

    private final Ledger ledger = new Ledger(Postgres.asOwner("trial"));
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void factsAppendedTogetherAreToldAndSealedAsSingleOnes() throws Throwable {
        append(List.of(dropped(one, 1), dropped(other, 1)));

        append(List.of(dropped(one, 2), dropped(other, 2)));

        told.eventually(TOPIC, one.toString(), DROPPED, DROPPED);
        told.eventually(TOPIC, other.toString(), DROPPED, DROPPED);
        var hashes =
                ledger.rows("select previous_hash from event_log where subject = ? order by sequence", one.toString());
        assertThat(hashes.getFirst()).isEmpty();
        assertThat(hashes.getLast()).hasSize(64);
    }

    @Test
    void twoFactsAboutOneSubjectAreNotAppendedTogether() {
        assertThatThrownBy(() -> append(List.of(dropped(one, 1), dropped(one, 2))))
                .hasMessageContaining("one by one");
    }

    @Test
    void whoMeetsALockedTableIsToldToComeAgain() throws Throwable {
        try (var other = Postgres.asOwner("trial").getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table event_log in exclusive mode");

            var answer = catchThrowableOfType(Rejected.class, () -> append(List.of(dropped(one, 1))));

            assertThat(answer.reason()).isInstanceOf(Unavailable.class);
        }
    }

    private void append(List<Numbered> facts) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> transactions.run(session -> eventLog.appendAll(session, facts)));
    }

    private static Numbered dropped(UUID subject, long sequence) {
        return new Numbered(
                sequence, new EvidenceDroppedV1(subject, "HN-THCS-VINH-QUYNH", Instant.parse("2026-11-21T02:00:00Z")));
    }
}
