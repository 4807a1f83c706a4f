package vn.minh.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.testing.DatabaseAway;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** What the small service says of itself at its second door. */
@QuarkusTest
@RealServers(database = "trial")
class EyesIT {

    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final String HEARING = "consumer=\"trial.hearing\"";

    @Inject
    Tell tell;

    @Inject
    TryOut tryOut;

    private final UUID subject = UUID.randomUUID();

    @Test
    void aUseCaseIsMeasuredByItsEndWithoutAWordInIt() {
        double done = number("minh_use_case_seconds_count", "TryOut", "done");
        double refused = number("minh_use_case_seconds_count", "TryOut", "refused");
        double failed = number("minh_use_case_seconds_count", "TryOut", "failed");

        run(TryOut.End.DONE);
        assertThatThrownBy(() -> run(TryOut.End.REFUSED)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> run(TryOut.End.REFUSED_AT_ONCE)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> run(TryOut.End.BROKEN)).isInstanceOf(RuntimeException.class);

        assertThat(number("minh_use_case_seconds_count", "TryOut", "done")).isEqualTo(done + 1);
        assertThat(number("minh_use_case_seconds_count", "TryOut", "refused")).isEqualTo(refused + 2);
        assertThat(number("minh_use_case_seconds_count", "TryOut", "failed")).isEqualTo(failed + 1);
        assertThat(Metrics.page()).contains("minh_use_case_seconds_bucket", "le=\"0.005\"", "le=\"30.0\"");
    }

    @Test
    void aReaderOfFactsIsNoUseCase() {
        tell.that(new EvidenceDroppedV1(subject, "HN", AT), 1);

        eventually(1, "minh_event_handling_seconds_count", HEARING, "outcome=\"handled\"", "evidence.dropped.v1");
        assertThat(Metrics.page()).doesNotContain("use_case=\"Hearing\"");
    }

    @Test
    void aFactHeardIsMeasuredByWhatBecameOfItAndHowOldItWas() {
        var told = tell.that(new EvidenceDroppedV1(subject, "HN", AT), 1);
        tell.again(told);
        tell.that(new EvidenceSealedV1(subject, "HN", 1, UUID.randomUUID(), 1, "9f2c".repeat(16), AT), 9);

        eventually(1, "minh_event_handling_seconds_count", HEARING, "outcome=\"repeat\"");
        eventually(1, "minh_event_handling_seconds_count", HEARING, "outcome=\"kept\"");
        eventually(1, "minh_event_age_seconds_count", HEARING);
        eventually(1, "minh_inbox_kept", HEARING);
    }

    @Test
    void aSubjectThatStoppedIsCounted() {
        tell.that(new EvidenceRefusedV1(subject, "HN", "wrong-checksum", AT), 1);

        eventually(1, "minh_event_handling_seconds_count", HEARING, "outcome=\"parked\"");
        eventually(1, "minh_inbox_keys", HEARING, "state=\"parked\"");
        assertThat(Metrics.page()).contains("minh_inbox_keys{" + HEARING + ",state=\"waiting\"");
    }

    @Test
    void theBrokerIsAskedWhatIsNotReadYet() {
        eventually(1, "minh_broker_reachable");

        await("every group of this service, on every topic it reads")
                .untilAsserted(
                        () -> assertThat(Metrics.page())
                                .contains(
                                        "minh_consumer_lag_records{group=\"trial.hearing\",topic=\"minh.evidence.evidence.v1\"")
                                .contains(
                                        "minh_consumer_lag_records{group=\"trial.access\",topic=\"minh.assessment.person.v1\""));
    }

    @Test
    void theRelayNamesItselfAndWhatWaits() {
        eventually(1, "minh_relay_leader");

        assertThat(Metrics.page()).contains("minh_outbox_waiting", "minh_outbox_oldest_seconds");
    }

    @Test
    void whoIsReadyIsANumberAndWhoIsNotAnother() {
        eventually(1, "minh_ready");

        try (var _ = DatabaseAway.from("trial")) {
            await("nobody had to ask for health")
                    .untilAsserted(() -> assertThat(number("minh_ready")).isZero());
        }

        eventually(1, "minh_ready");
    }

    private void run(TryOut.End end) {
        tryOut.handle(new TryOut.Command(end)).await().indefinitely();
    }

    private static void eventually(double least, String metric, String... labels) {
        await(metric + Arrays.toString(labels))
                .atMost(Duration.ofSeconds(30))
                .until(() -> number(metric, labels) >= least);
    }

    /** Added up over all lines that have these labels; 0 where there is none. */
    private static double number(String metric, String... labels) {
        return Metrics.page()
                .lines()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .filter(line -> Arrays.stream(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
