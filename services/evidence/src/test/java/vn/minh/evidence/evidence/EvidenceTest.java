package vn.minh.evidence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.evidence.evidence.Samples.COUNCIL;
import static vn.minh.evidence.evidence.Samples.NOW;
import static vn.minh.evidence.evidence.Samples.OURS;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minh.contracts.evidence.EvidenceDroppedV1;
import vn.minh.contracts.evidence.EvidenceRefusedV1;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.evidence.inspection.Flaw;

class EvidenceTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final UUID DOSSIER = UUID.randomUUID();
    private static final Words WORDS = new Words("Kế hoạch", null, null, null);
    private static final Finding.Sound FOUND = Samples.found(Samples.announced());
    private static final Content ANEW = Samples.file(Samples.pdf("anew")).check(10_000);

    @Test
    void confirmedItHasItsCodeAndTellsIt() {
        var step = confirmed(Samples.announced(), 2);

        assertThat(step.next().state()).isInstanceOf(State.Stored.class);
        assertThat(step.event()).isInstanceOfSatisfying(EvidenceStoredV1.class, stored -> {
            assertThat(stored.code()).isEqualTo("MC.1.3.02");
            assertThat(stored.version()).isEqualTo(1);
        });
    }

    @Test
    void refusedItTellsWhy() {
        var step = Samples.announced().refuse(Flaw.WRONG_TYPE, NOW);

        assertThat(step.event())
                .isInstanceOfSatisfying(
                        EvidenceRefusedV1.class,
                        refused -> assertThat(refused.reason()).isEqualTo("wrong-type"));
    }

    @Test
    void itExpiresOnTheSecondAndNotBefore() {
        var announced = Samples.announced();

        var step = announced.expire(DAY, NOW.plus(DAY));

        assertThat(step.event()).isInstanceOf(EvidenceDroppedV1.class);
        assertThatThrownBy(() -> announced.expire(DAY, NOW.plus(DAY).minusMillis(1)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void everySealIsRemembered() {
        var once = sealed(stored(), 1);

        var step = once.seal(line(once), OURS, seal(2));

        assertThat(step.next().state())
                .isInstanceOfSatisfying(
                        State.Sealed.class,
                        it -> assertThat(it.seals()).extracting(Seal::round).containsExactly(1, 2));
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        EvidenceSealedV1.class, it -> assertThat(it.round()).isEqualTo(2));
        assertThat(step.next().isSealedBy(DOSSIER, 2)).isTrue();
        assertThat(step.next().isSealedBy(DOSSIER, 3)).isFalse();
    }

    @Test
    void aReplacementIsTheNextVersionBesideTheOldAndWhatWasSealedStays() {
        var replacing = sealed(stored(), 1).replace(ANEW, COUNCIL, NOW).next();

        var step = replacing.confirmReplacement(Samples.found(replacing), NOW);

        assertThat(step.event())
                .isInstanceOfSatisfying(
                        EvidenceStoredV1.class,
                        told -> assertThat(told.version()).isEqualTo(2));
        assertThat(step.next().state()).isInstanceOfSatisfying(State.Sealed.class, it -> {
            assertThat(it.contents().versions()).extracting(Version::number).containsExactly(1, 2);
            assertThat(it.contents().code()).hasToString("MC.1.3.07");
            assertThat(it.seals()).extracting(Seal::version).containsExactly(1);
        });
        assertThat(step.next().seal(line(step.next()), OURS, seal(2)).next().isSealedBy(DOSSIER, 2))
                .isTrue();
    }

    @Test
    void aRefusedOrForgottenReplacementLeavesWhatIsKeptAsItIs() {
        var stored = stored();
        var replacing = stored.replace(ANEW, COUNCIL, NOW).next();

        var refused = replacing.refuse(Flaw.WRONG_TYPE, NOW).next();
        var lapsed = replacing.lapse(DAY, NOW.plus(DAY)).next();

        assertThat(contents(refused).versions()).isEqualTo(contents(stored).versions());
        assertThat(contents(refused).refusal()).isEqualTo(new Refusal(Flaw.WRONG_TYPE, NOW));
        assertThat(contents(lapsed).versions()).isEqualTo(contents(stored).versions());
        assertThat(refused.replace(ANEW, COUNCIL, NOW)
                        .next()
                        .awaited()
                        .orElseThrow()
                        .number())
                .isEqualTo(3);
        assertThatThrownBy(() -> replacing.lapse(DAY, NOW.plus(DAY).minusMillis(1)))
                .isInstanceOf(Rejected.class);
    }

    private static Contents contents(Evidence evidence) {
        return ((State.Kept) evidence.state()).contents();
    }

    @TestFactory
    Stream<DynamicTest> everyOtherMoveIsIllegal() {
        var evidence = Map.<String, Evidence>of(
                "ANNOUNCED", Samples.announced(),
                "STORED", stored(),
                "SEALED", sealed(stored(), 1),
                "REFUSED", Samples.announced().refuse(Flaw.WRONG_SIZE, NOW).next(),
                "DROPPED", Samples.announced().expire(DAY, NOW.plus(DAY)).next());
        var moves = Map.<String, UnaryOperator<Evidence>>of(
                "confirm", it -> it.confirm(1, FOUND, NOW).next(),
                "refuse", it -> it.refuse(Flaw.WRONG_SIZE, NOW).next(),
                "expire", it -> it.expire(DAY, NOW.plus(DAY)).next(),
                "replace", it -> it.replace(ANEW, COUNCIL, NOW).next(),
                "lapse", it -> it.lapse(DAY, NOW.plus(DAY)).next(),
                "seal", it -> it.seal(line(it), OURS, seal(9)).next());
        var legal = Map.of(
                "ANNOUNCED", Set.of("confirm", "refuse", "expire"),
                "STORED", Set.of("seal", "replace"),
                "SEALED", Set.of("seal", "replace"),
                "REFUSED", Set.<String>of(),
                "DROPPED", Set.<String>of());
        return evidence.entrySet().stream()
                .flatMap(from -> moves.entrySet().stream()
                        .filter(move ->
                                !legal.getOrDefault(from.getKey(), Set.of()).contains(move.getKey()))
                        .map(move -> DynamicTest.dynamicTest(move.getKey() + " a " + from.getKey(), () -> {
                            var rejected = catchThrowableOfType(
                                    Rejected.class, () -> move.getValue().apply(from.getValue()));

                            assertThat(rejected.reason())
                                    .isEqualTo(new IllegalMove("evidence", from.getKey(), move.getKey()));
                        })));
    }

    static Stream<Manifest.Line> linesThatDiffer() {
        var right = line(stored());
        return Stream.of(
                new Manifest.Line("1.3.a", right.evidenceId(), right.code(), 2, right.sha256()),
                new Manifest.Line("1.3.a", right.evidenceId(), "MC.1.3.08", 1, right.sha256()),
                new Manifest.Line("1.3.a", right.evidenceId(), right.code(), 1, "e".repeat(64)));
    }

    @TestFactory
    Stream<DynamicTest> whatDiffersIsNotSealed() {
        return linesThatDiffer()
                .map(line -> DynamicTest.dynamicTest(line.toString(), () -> {
                    var rejected = catchThrowableOfType(Rejected.class, () -> stored().seal(line, OURS, seal(1)));

                    assertThat(rejected.reason())
                            .isInstanceOfSatisfying(
                                    Conflict.class,
                                    conflict -> assertThat(conflict.code()).isEqualTo("evidence-differs"));
                }));
    }

    private static Transition<Evidence> confirmed(Evidence announced, int serial) {
        return announced.confirm(serial, Samples.found(announced), NOW);
    }

    private static Evidence stored() {
        return confirmed(Samples.announced(), 7).next();
    }

    private static Evidence sealed(Evidence stored, int round) {
        return stored.seal(line(stored), OURS, seal(round)).next();
    }

    private static Manifest.Line line(Evidence evidence) {
        return new Manifest.Line("1.3.a", evidence.id().value(), "MC.1.3.07", 1, Samples.sha256(Samples.pdf("any")));
    }

    private static Seal seal(int round) {
        return new Seal(DOSSIER, round, 1, new Sha256("0".repeat(64)), NOW, WORDS);
    }
}
