package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minh.evidence.evidence.Samples.COUNCIL;
import static vn.minh.evidence.evidence.Samples.NOW;
import static vn.minh.evidence.evidence.Samples.OURS;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.domain.Rejected;

/** A piece no signature ever cited, at the border of its time. */
class ForgottenTest {

    private static final Duration YEAR = Duration.ofDays(400);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Words WORDS = new Words("Kế hoạch", null, null, null);

    private final Evidence stored = stored();

    @Test
    void itIsDroppedOnTheDayAndNotBefore() {
        var step = stored.forget(YEAR, NOW.plus(YEAR));

        assertThat(step.event()).isInstanceOf(EvidenceDroppedV1.class);
        assertThat(step.next().state().status()).isEqualTo(State.Status.DROPPED);
        assertThatThrownBy(() -> stored.forget(YEAR, NOW.plus(YEAR).minusMillis(1)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void whatIsAboutToBeReplacedOrWasSealedStays() {
        var anew = Samples.file(Samples.pdf("anew")).check(10_000);
        var replacing = stored.replace(anew, COUNCIL, NOW).next();
        var line = new Manifest.Line("1.3.a", stored.id().value(), "MC.1.3.07", 1, Samples.sha256(Samples.pdf("any")));
        var seal = new Seal(UUID.randomUUID(), 1, 1, new Sha256("0".repeat(64)), NOW, WORDS);
        var sealed = stored.seal(line, OURS, seal).next();

        assertThatThrownBy(() -> replacing.forget(YEAR, NOW.plus(YEAR))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> sealed.forget(YEAR, NOW.plus(YEAR))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Samples.announced().forget(YEAR, NOW.plus(YEAR)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aSignatureUnderWayRecallsItAsItWasWithinTheMonth() {
        var dropped = stored.forget(YEAR, NOW.plus(YEAR)).next();
        var monthLater = NOW.plus(YEAR).plus(MONTH);

        var recalled = dropped.recall(MONTH, monthLater.minusMillis(1));

        assertThat(recalled).hasValueSatisfying(step -> {
            assertThat(step.next().state()).isEqualTo(stored.state());
            assertThat(step.event()).isInstanceOf(EvidenceStoredV1.class);
        });
        assertThat(dropped.recall(MONTH, monthLater)).isEmpty();
    }

    @Test
    void whatNeverWasKeptCannotBeRecalled() {
        var expired = Samples.announced().expire(MONTH, NOW.plus(MONTH)).next();

        assertThat(expired.recall(MONTH, NOW.plus(MONTH))).isEmpty();
        assertThat(stored.recall(MONTH, NOW)).isEmpty();
    }

    private static Evidence stored() {
        var announced = Samples.announced();
        return announced.confirm(7, Samples.found(announced), NOW).next();
    }
}
