package vn.minh.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minh.evidence.keeping.Done.on;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Rejected;
import vn.minh.evidence.evidence.MovableClock;
import vn.minh.evidence.keeping.Cellar.Jar;
import vn.minh.testing.RealServers;
import vn.minh.testing.Store;

/** Every step by itself, as if the process died after it, and the whole. */
@QuarkusTest
@RealServers(database = "evidence", store = true)
class RemovalIT {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration SETTLED = Duration.ofMinutes(3);
    private static final Duration FOR_GOOD = Duration.ofDays(30).plusHours(1).plusMinutes(1);

    @Inject
    Cellar cellar;

    @Inject
    MovableClock clock;

    @Inject
    RemoveUnneeded removal;

    @Inject
    KeptObjects kept;

    @AfterEach
    void untouched() {
        cellar.write("delete from kept_object where removing_at is not null");
    }

    @Test
    void whatNothingNamesIsRemovedAfterAnHourAndForgottenWhenNoWordIsOnItsWay() throws Exception {
        var jar = cellar.touched();

        sweepAfter(AN_HOUR.plusMinutes(1));

        assertThat(cellar.has(jar)).isFalse();
        assertThat(cellar.isMarked(jar)).isTrue();
        sweepAfter(AN_HOUR.plusMinutes(1).plus(SETTLED));
        assertThat(cellar.isKnown(jar)).isFalse();
    }

    @Test
    void whatWasTouchedWithinTheHourStays() throws Exception {
        var jar = cellar.touched();

        sweepAfter(AN_HOUR.minusMinutes(1));

        assertThat(cellar.has(jar)).isTrue();
        assertThat(cellar.isMarked(jar)).isFalse();
    }

    @Test
    void anotherTouchGivesAnotherHour() throws Exception {
        var jar = cellar.touched();
        try (var _ = clock.ahead(Duration.ofMinutes(59))) {
            touch(jar);
        }

        sweepAfter(Duration.ofMinutes(118));

        assertThat(cellar.has(jar)).isTrue();
    }

    @Test
    void anObjectSharedByTwoUnitsSurvivesTheDroppingOfOne() throws Exception {
        var jar = cellar.touched();
        var ours = cellar.named(jar);
        var theirs = cellar.named(jar);
        cellar.drop(ours);

        sweepAfter(FOR_GOOD);

        assertThat(cellar.has(jar)).isTrue();
        cellar.drop(theirs);
        sweepAfter(FOR_GOOD);
        assertThat(cellar.has(jar)).isFalse();
    }

    @Test
    void theObjectsOfADroppedPieceStayAsLongAsASignatureMayRecallIt() throws Exception {
        var jar = cellar.touched();
        cellar.drop(cellar.named(jar));

        sweepAfter(Duration.ofDays(30).plusMinutes(59));

        assertThat(cellar.has(jar)).isTrue();
    }

    @Test
    void whatASignatureCitesStaysWhateverBecameOfThePiece() throws Exception {
        var jar = cellar.touched();
        var id = cellar.named(jar);
        cellar.sign(id);
        cellar.drop(id);

        sweepAfter(Duration.ofDays(4000));

        assertThat(cellar.has(jar)).isTrue();
    }

    @Test
    void whatIsSealedIsNeverRemovedEvenWhenItsRowsWereMarkedByHand() throws Exception {
        var jar = cellar.touched();
        var id = cellar.named(jar);
        cellar.seal(id);
        cellar.drop(id);
        cellar.write("update kept_object set removing_at = now() - interval '1 day' where sha256 = '%s'"
                .formatted(jar.sha256().hex()));

        sweepAfter(Duration.ofDays(4000));

        assertThat(cellar.has(jar)).isTrue();
        assertThat(cellar.isMarked(jar)).isFalse();
    }

    @Test
    void aLookThatMeetsAMarkAsksToComeBackAndMayAfterwards() throws Exception {
        var jar = cellar.touched();
        try (var _ = clock.ahead(AN_HOUR.plusMinutes(1))) {
            on(removal::mark);
        }

        assertThatThrownBy(() -> touch(jar)).isInstanceOf(Rejected.class).hasMessageContaining("dọn");

        sweepAfter(AN_HOUR.plusMinutes(2));
        sweepAfter(AN_HOUR.plusMinutes(2).plus(SETTLED));
        touch(jar);
        assertThat(cellar.isMarked(jar)).isFalse();
    }

    @Test
    void aProcessThatDiedAfterTheMarkIsFinishedByAnother() throws Exception {
        var jar = cellar.touched();
        try (var _ = clock.ahead(AN_HOUR.plusMinutes(1))) {
            on(removal::mark);
        }
        assertThat(cellar.has(jar)).isTrue();

        sweepAfter(AN_HOUR.plusMinutes(2));

        assertThat(cellar.has(jar)).isFalse();
    }

    @Test
    void aProcessThatDiedAfterTheRemovalIsFinishedByAnother() throws Exception {
        var jar = cellar.touched();
        try (var _ = clock.ahead(AN_HOUR.plusMinutes(1))) {
            on(removal::mark);
            cellar.remove(Cellar.KEPT, jar.address());
        }

        sweepAfter(AN_HOUR.plusMinutes(2));
        sweepAfter(AN_HOUR.plusMinutes(2).plus(SETTLED));

        assertThat(cellar.isKnown(jar)).isFalse();
    }

    /** It was stopped between its mark and its word to the store; meanwhile another finished and the content came anew. */
    @Test
    void aProcessThatSleptSinceItsMarkRemovesNothing() throws Exception {
        var jar = cellar.touched();
        List<KeptObject> old;
        try (var _ = clock.ahead(AN_HOUR.plusMinutes(1))) {
            old = on(removal::mark);
        }
        sweepAfter(AN_HOUR.plusMinutes(2));
        sweepAfter(AN_HOUR.plusMinutes(2).plus(SETTLED));
        cellar.put(jar);
        cellar.touch(jar);

        try (var _ = clock.ahead(AN_HOUR.plusMinutes(6))) {
            on(() -> removal.remove(old));
        }

        assertThat(cellar.has(jar)).isTrue();
        assertThat(cellar.isMarked(jar)).isFalse();
    }

    /** A copy that began before the mark ended after the removal: the row does not go while the object is there. */
    @Test
    void anObjectThatCameBackIsRemovedAgain() throws Exception {
        var jar = cellar.touched();
        sweepAfter(AN_HOUR.plusMinutes(1));
        cellar.put(jar);

        sweepAfter(AN_HOUR.plusMinutes(5));
        sweepAfter(AN_HOUR.plusMinutes(6));

        assertThat(cellar.has(jar)).isFalse();
        assertThat(cellar.isMarked(jar)).isTrue();
    }

    @Test
    void aStoreThatIsAwayLeavesTheMarkAndTheObjectForLater() throws Exception {
        var jar = cellar.touched();

        Store.pause();
        try (var _ = clock.ahead(AN_HOUR.plusMinutes(1))) {
            assertThatThrownBy(() -> on(() -> removal.handle(new RemoveUnneeded.Command())))
                    .isInstanceOf(Rejected.class);
        } finally {
            Store.resume();
        }

        assertThat(cellar.isMarked(jar)).isTrue();
        sweepAfter(AN_HOUR.plusMinutes(2));
        assertThat(cellar.has(jar)).isFalse();
    }

    private void sweepAfter(Duration passed) throws Exception {
        try (var _ = clock.ahead(passed)) {
            on(() -> removal.handle(new RemoveUnneeded.Command()));
        }
    }

    private void touch(Jar jar) {
        on(() -> kept.touch(jar.sha256(), jar.bytes().length));
    }
}
