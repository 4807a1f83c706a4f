package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.publication.delivery.SomeDelivery.NOW;
import static vn.minh.publication.delivery.SomeDelivery.SCHOOL;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.domain.Rejected;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;

/** Whatever happens to a delivery, in whatever order: what the sector database relies on stays true. */
class DeliveryWalkTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMinutes(1), 3);
    private static final int WALKS = 300;
    private static final int STEPS = 40;

    private interface Move {
        Optional<Transition<Delivery>> of(Delivery delivery, Instant now, RandomGenerator random);
    }

    private static final List<Move> MOVES = List.of(
            (one, now, _) -> one.due(PATIENCE, now),
            (one, now, _) -> one.unanswered(PATIENCE, now),
            (one, now, _) -> one.defer(now.plusSeconds(7), now),
            (one, now, random) ->
                    one.receive(DeliveryReceiptTest.receipt(1 + random.nextInt(one.revision()), "BN", null), now),
            (one, now, _) -> one.receive(DeliveryReceiptTest.receipt(one.revision(), null, "no"), now),
            (one, now, _) -> Optional.of(one.revise(UUID.randomUUID(), SectorRecords.of(SCHOOL.recognised()), now)),
            (one, now, _) -> Optional.of(
                    one.withdraw(UUID.randomUUID(), SectorRecords.of(SCHOOL.revoked(SCHOOL.recognised())), now)),
            (one, now, _) -> Optional.of(one.retry(now)),
            (one, now, _) -> Optional.of(one.correct(now)),
            (one, now, _) -> Optional.of(one.resend(now)),
            (one, now, random) -> Optional.of(one.restate(random.nextInt(12), now)));

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 4725})
    void aRevisionNeverFallsAndNeverMeansTwoThings(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int walk = 0; walk < WALKS; walk++) {
            var told = new HashMap<Integer, SectorUpdateEvent>();
            var delivery = Delivery.queue(
                            new Delivery.Id(UUID.randomUUID()),
                            "csdl",
                            SCHOOL.dossier(),
                            SectorRecords.of(SCHOOL.recognised()),
                            NOW)
                    .next();
            for (int step = 0; step < STEPS; step++) {
                delivery = walked(delivery, NOW.plusSeconds(9L * step), random, told);
            }
        }
    }

    private static Delivery walked(
            Delivery from, Instant now, RandomGenerator random, Map<Integer, SectorUpdateEvent> told) {
        var next = moved(MOVES.get(random.nextInt(MOVES.size())), from, now, random);

        assertThat(next.revision()).isGreaterThanOrEqualTo(from.revision());
        assertThat(next.recordKey()).isEqualTo(from.recordKey());
        assertThat(told.merge(next.revision(), next.record(), (first, _) -> first))
                .isEqualTo(next.record());
        assertThat(attempt(next.state())).isBetween(0, PATIENCE.attempts());
        return next;
    }

    /** A move the state does not offer leaves it where it is. */
    private static Delivery moved(Move move, Delivery from, Instant now, RandomGenerator random) {
        try {
            return move.of(from, now, random).map(Transition::next).orElse(from);
        } catch (Rejected _) {
            return from;
        }
    }

    private static int attempt(DeliveryState state) {
        return switch (state) {
            case Sent sent -> sent.attempt();
            case Retrying retrying -> retrying.attempt();
            case DeliveryState.Parked parked -> parked.attempt();
            case DeliveryState.Pending _, DeliveryState.Accepted _, DeliveryState.Rejected _ -> 0;
        };
    }
}
