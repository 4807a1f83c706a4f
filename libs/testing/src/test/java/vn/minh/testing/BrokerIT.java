package vn.minh.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;

@QuarkusTest
@RealServers(database = "trial", store = true)
class BrokerIT {

    private static final String TOPIC = EvidenceEvent.TOPIC;
    private static final String REFUSED = "vn.minh.evidence.evidence.refused.v1";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Test
    void everyTopicOfThePlatformIsThere() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Broker.address()))) {
            var names = admin.listTopics().names().get();

            assertThat(names).contains(TOPIC, "minh.sector.receipts.v1");
        }
    }

    @Test
    void whatWasToldIsHeardInOrderWithItsAttributes() {
        var event = refused();
        tell.that(event, 1);
        tell.that(event, 2);

        var heard = told.eventually(TOPIC, event.subject(), REFUSED, REFUSED);

        assertThat(heard).extracting(Fact::sequence).containsExactly(1L, 2L);
        assertThat(heard.getFirst().as(EvidenceRefusedV1.class)).isEqualTo(event);
        assertThat(heard.getFirst().data().get("reason").asText()).isEqualTo("wrong-checksum");
        assertThat(heard.getFirst().header("ce_subject")).isEqualTo(event.subject());
        assertThat(heard.getFirst().header("ce_causationid")).isEqualTo("(no ce_causationid)");
    }

    @Test
    void aRepeatIsHeardTwiceWithOneId() {
        var event = refused();
        tell.again(tell.that(event, 1));

        var heard = told.onlyEver(TOPIC, event.subject(), REFUSED, REFUSED);

        assertThat(heard)
                .extracting(Fact::id)
                .hasSize(2)
                .containsOnly(heard.getFirst().id());
    }

    @Test
    void silenceIsNoticedToBeBroken() {
        var event = refused();
        tell.that(event, 1);

        assertThatThrownBy(() -> told.onlyEver(TOPIC, event.subject()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(REFUSED);
    }

    @Test
    void anotherWordThanExpectedFailsAtOnce() {
        var event = refused();
        tell.that(event, 1);
        var begun = Instant.now();

        assertThatThrownBy(() -> told.eventually(TOPIC, event.subject(), "vn.minh.evidence.evidence.stored.v1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(REFUSED);
        assertThat(begun).isAfter(Instant.now().minusSeconds(10));
    }

    @Test
    void poisonTravelsAsItIs() {
        var key = UUID.randomUUID().toString();
        tell.raw(TOPIC, key, "{not json".getBytes(UTF_8), Map.of("ce_type", "x"));

        var heard = told.eventually(TOPIC, key, "x");

        assertThat(heard.getFirst().body()).isEqualTo("{not json");
    }

    @Test
    void aPausedBrokerTakesNothingUntilItGoesOn() throws Exception {
        var event = refused();
        try (var speakers = newVirtualThreadPerTaskExecutor()) {
            Broker.pause();
            try {
                var spoken = speakers.submit(() -> tell.that(event, 1));

                assertThatThrownBy(() -> spoken.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            } finally {
                Broker.resume();
            }
        }

        told.eventually(TOPIC, event.subject(), REFUSED);
    }

    @Test
    void aKilledBrokerKeepsWhatItTook() {
        var event = refused();
        tell.that(event, 1);

        Broker.kill();
        Broker.restart();

        told.eventually(TOPIC, event.subject(), REFUSED);
    }

    private static EvidenceRefusedV1 refused() {
        return new EvidenceRefusedV1(
                UUID.randomUUID(), "HN-THCS-VINH-QUYNH", "wrong-checksum", Instant.parse("2026-11-21T02:00:00Z"));
    }
}
