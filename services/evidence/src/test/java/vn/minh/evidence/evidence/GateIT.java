package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.testing.RealServers;

/** A confirmation rests only on an object that nobody can be about to remove. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class GateIT {

    private static final String AT = "select touched_at from kept_object where sha256 = '%s'";

    @Inject
    Shelves shelves;

    @Inject
    ConfirmEvidence confirm;

    private final byte[] bytes = Samples.pdf("gate " + UUID.randomUUID());
    private final String hash = Samples.sha256(bytes);

    @BeforeEach
    void schools() {
        shelves.knowTheSchools();
    }

    @Test
    void everyLookTouchesWhatItKeepsAlsoWhatIsThereAlready() {
        Desk.OURS.stored(bytes);
        shelves.write("update kept_object set touched_at = '2020-01-01' where sha256 = '%s'".formatted(hash));

        Desk.THEIRS.stored(bytes);

        assertThat(shelves.ask(AT.formatted(hash)))
                .singleElement()
                .asString()
                .startsWith("20")
                .doesNotStartWith("2020");
    }

    @Test
    void whatIsBeingRemovedIsNotConfirmedUntilItIsGone() {
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);
        shelves.write("insert into kept_object values ('%s', %d, now(), now())".formatted(hash, bytes.length));
        var before = shelves.traces();

        Desk.OURS.confirm(announced.id(), 1).statusCode(503).body("detail", containsString("dọn"));

        assertThat(shelves.traces()).isEqualTo(before);
        shelves.write("delete from kept_object where sha256 = '%s'".formatted(hash));
        Desk.OURS.confirm(announced.id(), 1).statusCode(200).body("state", equalTo("STORED"));
    }

    @Test
    void aFindingOlderThanHalfAnHourRecordsNothing() throws Throwable {
        var announced = Desk.OURS.announced(bytes);
        announced.upload(bytes);
        var before = shelves.traces();

        assertThatThrownBy(() -> confirmed(announced.id(), Duration.ofMinutes(30)))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isInstanceOf(Unavailable.class));

        assertThat(shelves.traces()).isEqualTo(before);
        shelves.put("minh-evidence", "sha256/" + hash.substring(0, 2) + "/" + hash, bytes);
        confirmed(announced.id(), Duration.ofMinutes(29));
        Desk.OURS.read(announced.id()).body("state", equalTo("STORED"));
    }

    private Evidence confirmed(UUID id, Duration ago) throws Throwable {
        var original = new Original("gate.pdf", MediaType.PDF, bytes.length, new Sha256(hash));
        var found = new Finding.Sound(original, null, Instant.now().minus(ago));
        var command = new ConfirmEvidence.Command(new Evidence.Id(id), 1, Samples.COUNCIL, found);
        return VertxContextSupport.subscribeAndAwait(() -> confirm.handle(command));
    }
}
