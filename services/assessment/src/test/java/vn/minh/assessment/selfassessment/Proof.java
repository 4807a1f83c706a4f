package vn.minh.assessment.selfassessment;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.minh.contracts.Effect;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceDescribedV1;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.contracts.evidence.LinkCheckedV1;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.testing.Tell;

/** An item of evidence, as evidence tells of it. */
record Proof(UUID id, String unit, Tell tell, List<ProducerRecord<String, byte[]>> said) {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");
    private static final String HASH = "b3095656d29d2c47c3a63968121df4e9c73e9f9049deec9fe79e1b4aac9dc164";

    static Proof of(String unit, Tell tell) {
        return new Proof(UUID.randomUUID(), unit, tell, new ArrayList<>());
    }

    String code() {
        return "MC.1.2." + id.toString().substring(0, 4);
    }

    Proof announced(long sequence) {
        return say(
                new EvidenceAnnouncedV1(id, unit, "SO", "1.2", "application/pdf", 10, HASH, "someone", AT), sequence);
    }

    Proof stored(long sequence, int version) {
        return say(new EvidenceStoredV1(id, unit, code(), version, "application/pdf", 10, HASH, AT), sequence);
    }

    Proof storedInForce(long sequence, Effect effect) {
        return say(new EvidenceStoredV1(id, unit, code(), 1, "application/pdf", 10, HASH, AT, effect, null), sequence);
    }

    Proof described(long sequence, Effect effect) {
        return say(new EvidenceDescribedV1(id, unit, List.of("1.2"), effect, false, "someone", AT), sequence);
    }

    Proof linked(long sequence, int version, LinkOutcome outcome) {
        return say(new LinkCheckedV1(id, unit, version, outcome, AT), sequence);
    }

    Proof refused(long sequence) {
        return say(new EvidenceRefusedV1(id, unit, "wrong-checksum", AT), sequence);
    }

    Proof dropped(long sequence) {
        return say(new EvidenceDroppedV1(id, unit, AT), sequence);
    }

    /** Everything said so far, once more. */
    Proof again() {
        said.forEach(tell::again);
        return this;
    }

    /** Waits until the citation in the dossier shows the state. */
    void eventually(Answering dossier, String state) {
        await("evidence is " + state)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> dossier.see(dossier.council())
                                .extract()
                                .<String>path("answers.evidence.flatten().find { it.id == '" + id + "' }.state"),
                        state::equals);
    }

    private Proof say(EvidenceEvent event, long sequence) {
        said.add(tell.that(event, sequence));
        return this;
    }
}
