package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;

/** All deliveries. There is no way to store one without the fact that changed it. */
public interface Deliveries {

    /**
     * Which ones a list shows, newest first.
     *
     * @param seenBy code of the unit that asks: only what concerns it; absent for an operator
     * @param before position of the last one already seen
     */
    record Asked(
            @Nullable String unit,
            DeliveryState.@Nullable Status status,
            @Nullable String seenBy,
            long before,
            int most) {}

    /** @param position in the order of queueing; never changes */
    record Listed(long position, Delivery delivery) {}

    Uni<Delivery> get(Delivery.Id id);

    Uni<Optional<Delivery>> find(String recordKey, String target);

    Uni<List<Listed>> list(Asked asked);

    /** Those the clock has something to do with, the longest waiting first. */
    Uni<List<Delivery>> due(Instant now, int most);

    Uni<Delivery> save(Transition<Delivery> step);

    /** As {@code save}, with more that is committed together with it or not at all. */
    Uni<Delivery> save(Transition<Delivery> step, Function<Delivery, Uni<Void>> together);
}
