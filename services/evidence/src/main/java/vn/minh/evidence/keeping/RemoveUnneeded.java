package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * Use case: what nothing names and nobody touched for long is removed from the store: marked, removed, forgotten, in
 * three steps that may be days and processes apart. Between them no look trusts the object, so nothing is removed under
 * a confirmation. Waiting costs disk, a race would cost proof.
 */
@ApplicationScoped
public class RemoveUnneeded {

    /** A process told to remove an object does so within this, or not at all: another may have taken it up. */
    static final Duration TRY = Duration.ofSeconds(30);

    /** After this no word to the store can still be on its way. */
    static final Duration SETTLED = Duration.ofMinutes(2);

    private static final int AT_ONCE = 500;

    public record Command() {}

    private final Removals removals;
    private final Buckets buckets;
    private final Keeping keeping;
    private final InstantSource clock;

    RemoveUnneeded(Removals removals, Buckets buckets, Keeping keeping, InstantSource clock) {
        this.removals = removals;
        this.buckets = buckets;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** How many objects were removed. */
    public Uni<Integer> handle(Command command) {
        return spare().chain(this::forget).chain(this::mark).chain(this::remove);
    }

    Uni<Integer> spare() {
        var now = clock.instant();
        return removals.spareNamed(keeping.droppedForGood(now), now);
    }

    Uni<Integer> forget() {
        return removals.removedBefore(clock.instant().minus(SETTLED), AT_ONCE)
                .chain(gone -> each(
                        gone,
                        object -> buckets.size(object.sha256())
                                .chain(size -> size.isPresent() ? removals.again(object) : removals.forget(object))));
    }

    Uni<List<KeptObject>> mark() {
        var now = clock.instant();
        return removals.mark(
                new Removals.Marking(now.minus(keeping.untouched()), now.minus(TRY), keeping.droppedForGood(now), now),
                AT_ONCE);
    }

    Uni<Integer> remove(List<KeptObject> marked) {
        return each(
                marked,
                object -> buckets.remove(object, TRY)
                        .chain(removed -> removed
                                ? removals.removed(object, clock.instant())
                                : Uni.createFrom().voidItem()));
    }

    private static Uni<Integer> each(List<KeptObject> objects, Function<KeptObject, Uni<Void>> step) {
        return Pages.each(objects, step).replaceWith(objects.size());
    }
}
