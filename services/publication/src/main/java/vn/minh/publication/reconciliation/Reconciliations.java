package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.Deliveries.Scope;

/** All comparisons. There is no way to store one without the fact that changed it. */
public interface Reconciliations {

    /**
     * Which ones a list shows, newest first.
     *
     * @param authority only those that name it; absent for who sees whole cities
     * @param before position of the last one already seen
     */
    record Asked(
            @Nullable String department,
            @Nullable String set,
            @Nullable String schoolYear,
            @Nullable String authority,
            long before,
            int most) {}

    /** @param position in the order of starting; never changes */
    record Listed(
            long position,
            Reconciliation reconciliation,
            @Nullable Problem problem) {}

    /** Why an answer could not be compared, in words; it is waited for another. */
    record Problem(String why, Instant at) {}

    /** A gauge's reading: what the last comparison of a scope came to, and when. */
    record Reading(Scope scope, int differences, Instant comparedAt) {}

    Uni<Reconciliation> get(Reconciliation.Id id);

    /** The same with its position and problem. */
    Uni<Listed> look(Reconciliation.Id id);

    Uni<List<Listed>> list(Asked asked);

    /** Those that wait for the other side, the oldest first. */
    Uni<List<Listed>> waiting();

    Uni<List<Reading>> latest();

    /** Which scopes the clock need not begin that day: it has, or somebody's comparison waits for the other side. */
    Uni<List<Scope>> begun(LocalDate day);

    Uni<List<AuthoritySums>> sums(Reconciliation.Id id);

    /**
     * In the order of their keys.
     *
     * @param authority only those of one; absent for all
     * @param after key of the last one already seen
     */
    Uni<List<Difference>> differences(Reconciliation.Id id, @Nullable String authority, String after, int most);

    Uni<Reconciliation> save(Transition<Reconciliation> step);

    /** As {@code save}, with more that is committed together with it or not at all. */
    Uni<Reconciliation> save(Transition<Reconciliation> step, Function<Reconciliation, Uni<Void>> together);

    /** As {@code save}, with the lines of the comparison. */
    Uni<Reconciliation> save(Transition<Reconciliation> step, Comparison found);

    /** Beside the machine: nothing moved, somebody should know why. */
    Uni<Void> note(Reconciliation.Id id, Problem problem);

    /** All that is done inside is committed together or not at all. */
    <T> Uni<T> atOnce(Supplier<Uni<T>> work);
}
