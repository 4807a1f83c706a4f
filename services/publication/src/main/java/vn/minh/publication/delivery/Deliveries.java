package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.domain.Transition;

/** All deliveries. There is no way to store one without the fact that changed it. */
public interface Deliveries {

    /**
     * Which ones a list shows, newest first.
     *
     * @param seenBy code of the unit that asks: only what concerns it; absent for an operator
     * @param before position of the last one already seen
     */
    record Asked(Filter filter, @Nullable String seenBy, long before, int most) {}

    /** What a list is narrowed to; what is absent narrows nothing. */
    record Filter(
            DeliveryState.@Nullable Status status,
            @Nullable String unit,
            @Nullable String authority,
            @Nullable String schoolYear,
            @Nullable String set,
            @Nullable RecordKind kind) {}

    /** @param position in the order of queueing; never changes */
    record Listed(long position, Delivery delivery) {}

    /** All records of one set and school year that one sector database has or shall have of one city. */
    record Scope(String target, String department, String set, String schoolYear) {}

    /** @param since when it came into its state */
    record Standing(Delivery delivery, Instant since) {}

    record Count(String target, DeliveryState.Status status, long deliveries) {}

    Uni<Delivery> get(Delivery.Id id);

    Uni<Optional<Delivery>> find(String recordKey, String target);

    /** That record in whatever sector database; the longest known first. */
    Uni<List<Delivery>> of(String recordKey);

    /** What a city's units have on its way in one sector database, by record key: one page of it. */
    Uni<List<Standing>> standing(Scope scope, String after, int most);

    Uni<List<Listed>> list(Asked asked);

    /** Those whose receipt is waited for no longer, the longest waiting first. */
    Uni<List<Delivery>> overdue(Instant now, int most);

    /** Those to be told to one sector database now, or to be given up, the longest waiting first. */
    Uni<List<Delivery>> toSend(String target, Instant now, int most);

    /** Those told in vain as often as they may be, the longest waiting first. */
    Uni<List<Delivery>> spent(String target, int attempts, Instant now, int most);

    /**
     * How many stand where.
     *
     * @param seenBy as in a list
     */
    Uni<List<Count>> counts(@Nullable String seenBy);

    Uni<Delivery> save(Transition<Delivery> step);

    /** As {@code save}, with more that is committed together with it or not at all. */
    Uni<Delivery> save(Transition<Delivery> step, Function<Delivery, Uni<Void>> together);
}
