package vn.minh.evidence.evidence;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** A look that takes longer than anybody waits goes on by itself. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class LongLookIT {

    private static final String ANNOUNCED = "vn.minh.evidence.evidence.announced.v1";
    private static final String STORED = "vn.minh.evidence.evidence.stored.v1";

    @Inject
    Shelves shelves;

    @Inject
    Told told;

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void sheIsAskedToComeBackAndJoinsTheLookUnderWay() throws Exception {
        var sent = sent("long");
        var key = UUID.randomUUID().toString();

        try (var _ = SlowInspections.hold()) {
            var first = Desk.OURS.confirm(sent.id(), 1, key);
            var second = Desk.OURS.confirm(sent.id(), 1, key);

            first.statusCode(202)
                    .header("Retry-After", notNullValue())
                    .header("ETag", "\"1\"")
                    .body("state", equalTo("ANNOUNCED"))
                    .body("checking", equalTo(true));
            second.statusCode(202);
            Desk.OURS.read(sent.id()).body("checking", equalTo(true));
            await().untilAsserted(() -> assertThat(SlowInspections.begun()).isEqualTo(1));
        }

        String code = LargeUploadIT.confirmed(LargeDesk.OURS, sent.id());
        Desk.OURS.confirm(sent.id(), 1, key).statusCode(200).body("code", equalTo(code));
        Desk.OURS.confirm(sent.id(), 1, key).statusCode(200).header("Idempotent-Replayed", "true");
        Desk.OURS.read(sent.id()).body("checking", nullValue());
        told.onlyEver(EvidenceEvent.TOPIC, sent.id().toString(), ANNOUNCED, STORED);
    }

    @Test
    void whatItFoundIsRecordedThoughNobodyAsksAgain() throws Exception {
        var sent = sent("nobody");

        try (var _ = SlowInspections.hold()) {
            Desk.OURS.confirm(sent.id(), 1).statusCode(202);
        }

        told.eventually(EvidenceEvent.TOPIC, sent.id().toString(), ANNOUNCED, STORED);
        Desk.OURS.read(sent.id()).body("state", equalTo("STORED"));
        assertThat(shelves.ask(
                        "select actor from event_log where subject = '%s' and sequence = 2".formatted(sent.id())))
                .containsExactly("a-1");
    }

    @Test
    void onlyAFewAreLookedAtAtOnceAndNobodyIsForgotten() throws Exception {
        var sent = IntStream.range(0, 10)
                .mapToObj(number -> sent("line " + number))
                .toList();

        try (var _ = SlowInspections.hold();
                var clients = newVirtualThreadPerTaskExecutor()) {
            var answers = clients.invokeAll(sent.stream()
                    .map(one -> (Callable<Integer>)
                            () -> Desk.OURS.confirm(one.id(), 1).extract().statusCode())
                    .toList());

            assertThat(answers).extracting(answer -> answer.get()).containsOnly(202);
            await().untilAsserted(() -> assertThat(SlowInspections.begun()).isEqualTo(4));
            assertThat(number("minh_evidence_waiting")).isGreaterThanOrEqualTo(10);
            await().until(() -> number("minh_evidence_oldest_seconds") > 0);
            assertThat(SlowInspections.begun()).isEqualTo(4);
        }

        for (var one : sent) {
            await().untilAsserted(() -> Desk.OURS.read(one.id()).body("state", equalTo("STORED")));
        }
        await("the line is empty").until(() -> number("minh_evidence_waiting") == 0);
        assertThat(number("minh_evidence_oldest_seconds")).isZero();
    }

    @Test
    void anotherSchoolLearnsNothingOfALookUnderWay() throws Exception {
        var sent = sent("hidden");

        try (var _ = SlowInspections.hold()) {
            Desk.OURS.confirm(sent.id(), 1).statusCode(202);

            Desk.THEIRS.confirm(sent.id(), 1).statusCode(404);
        }
        LargeUploadIT.confirmed(LargeDesk.OURS, sent.id());
    }

    private static double number(String metric) {
        return Metrics.page()
                .lines()
                .filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static Desk.Announced sent(String text) {
        var bytes = Samples.pdf(text + UUID.randomUUID());
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);
        return announced;
    }
}
