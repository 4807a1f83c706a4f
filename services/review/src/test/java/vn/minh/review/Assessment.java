package vn.minh.review;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.Event;
import vn.minh.testing.Body;
import vn.minh.testing.Tell;

/** Plays the service that review listens to. */
@Singleton
public class Assessment {

    public static final SampleSet OFFICIAL = new SampleSet("S" + UUID.randomUUID(), "OFFICIAL");
    public static final SampleSet DEMONSTRATION = new SampleSet("D" + UUID.randomUUID(), "DEMONSTRATION");

    private final Tell tell;
    private boolean published;

    Assessment(Tell tell) {
        this.tell = tell;
    }

    public ProducerRecord<String, byte[]> says(Event event, long sequence) {
        return tell.that(event, sequence);
    }

    public void repeats(ProducerRecord<String, byte[]> said) {
        tell.again(said);
    }

    public ProducerRecord<String, byte[]> mumbles(String topic, String key, byte[] value, Map<String, String> headers) {
        return tell.raw(topic, key, value, headers);
    }

    /** A dossier was approved by its school; waits until its review lies in the queue. */
    public UUID approves(Town town) {
        return approves(town, OFFICIAL, false);
    }

    public UUID approves(Town town, List<Answer> answers) {
        publishSets();
        var dossier = UUID.randomUUID();
        says(town.approved(dossier, OFFICIAL.ref(), false, 1, answers), 1);
        return arrived(town, dossier);
    }

    public UUID approves(Town town, SampleSet set, boolean demonstration) {
        publishSets();
        var dossier = UUID.randomUUID();
        says(town.approved(dossier, set.ref(), demonstration, 1, SampleSet.answers()), 1);
        return arrived(town, dossier);
    }

    /** The next round of the dossier under review; waits until the review has it. */
    public void approvesAgain(Town town, UUID review, int round, List<Answer> answers) {
        var dossier = UUID.fromString(town.officer().read(review).extract().<String>path("selfAssessment"));
        says(town.approved(dossier, OFFICIAL.ref(), false, round, answers), round);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Body.of(town.officer().read(review)).path("round").asInt() == round);
    }

    public synchronized void publishSets() {
        if (!published) {
            says(OFFICIAL.published(), 1);
            says(DEMONSTRATION.published(), 1);
            published = true;
        }
    }

    public UUID arrived(Town town, UUID dossier) {
        Crew.stands(town);
        return UUID.fromString(await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> inQueue(town, dossier), notNullValue()));
    }

    public static @Nullable String inQueue(Town town, UUID dossier) {
        for (var line : Body.of(town.officer().queue("")).path("items")) {
            if (line.path("selfAssessment").asText().equals(dossier.toString())) {
                return line.path("id").asText();
            }
        }
        return null;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
}
