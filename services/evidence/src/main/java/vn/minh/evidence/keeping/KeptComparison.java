package vn.minh.evidence.keeping;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.keeping.Buckets.Bucket;
import vn.minh.evidence.keeping.Buckets.Listed;
import vn.minh.evidence.keeping.Buckets.Listing;
import vn.minh.evidence.keeping.Buckets.Spot;
import vn.minh.evidence.keeping.NamedContents.Named;
import vn.minh.evidence.keeping.StoreCheck.Kind;
import vn.minh.evidence.keeping.StoreCheck.Problem;

/**
 * The bucket of what is kept, against what the database names. Both are walked in the order of the hashes; since a store
 * is not believed to keep an order, what seems missing is asked for by name before it is called lost.
 */
@ApplicationScoped
class KeptComparison {

    private static final int PAGE = 1000;

    /** What a look touched may wait for its confirmation or its removal: no orphan before a clean-up surely ran. */
    static final Duration ON_ITS_WAY = Duration.ofDays(1);

    /** @param reached the hash up to which the database was compared */
    private record Place(@Nullable Spot next, String reached, boolean done) {}

    /** A part of the database: after a hash, up to another or to the end. */
    private record Stretch(String after, @Nullable String to, boolean done) {}

    private final Buckets buckets;
    private final NamedContents contents;
    private final Keeping keeping;

    KeptComparison(Buckets buckets, NamedContents contents, Keeping keeping) {
        this.buckets = buckets;
        this.contents = contents;
        this.keeping = keeping;
    }

    Uni<Void> compare(boolean deep, Tally tally) {
        return Pages.walk(
                new Place(null, "", false),
                Place::done,
                at -> buckets.objects(Bucket.KEPT, at.next()).chain(listing -> compare(at, listing, deep, tally)));
    }

    private Uni<Place> compare(Place at, Listing<Listed> listing, boolean deep, Tally tally) {
        var there = byHash(listing);
        boolean done = listing.next() == null;
        var reached = there.isEmpty() ? at.reached() : later(Collections.max(there.keySet()), at.reached());
        var stretch = new Stretch(at.reached(), done ? null : reached, false);
        tally.seen(listing.found().size());
        return orphans(listing, tally)
                .chain(() -> Pages.walk(stretch, Stretch::done, part -> compare(part, there, deep, tally)))
                .replaceWith(new Place(listing.next(), reached, done));
    }

    private Uni<Void> orphans(Listing<Listed> listing, Tally tally) {
        var since = tally.checkedAt().minus(ON_ITS_WAY);
        return contents.named(byHash(listing).keySet(), since, keeping.droppedForGood(since))
                .invoke(named -> listing.found().stream()
                        .filter(object -> !named.contains(Address.hash(object.key())))
                        .forEach(object ->
                                tally.orphan(Kind.OBJECT, Bucket.KEPT, object.key(), object.size(), object.modified())))
                .replaceWithVoid();
    }

    private Uni<Stretch> compare(Stretch part, Map<String, Listed> there, boolean deep, Tally tally) {
        return contents.between(part.after(), part.to(), PAGE)
                .call(named -> Pages.each(
                        named, one -> compare(one, there.get(one.sha256().hex()), deep, tally)))
                .map(named -> named.size() < PAGE
                        ? new Stretch(part.after(), part.to(), true)
                        : new Stretch(named.getLast().sha256().hex(), part.to(), false));
    }

    private Uni<Void> compare(Named named, @Nullable Listed there, boolean deep, Tally tally) {
        tally.compared(named.versions());
        return outside(named, there)
                .chain(problem -> problem.isEmpty() && deep
                        ? inside(named)
                        : Uni.createFrom().item(problem))
                .chain(problem -> problem.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : contents.versions(named.sha256(), problem.get())
                                .invoke(tally::wrong)
                                .replaceWithVoid());
    }

    private Uni<Optional<Problem>> outside(Named named, @Nullable Listed there) {
        if (there != null) {
            return Uni.createFrom().item(problem(named, there.size()));
        }
        return buckets.size(named.sha256())
                .map(size -> size.isPresent() ? problem(named, size.getAsLong()) : Optional.of(Problem.MISSING));
    }

    private static Optional<Problem> problem(Named named, long size) {
        return size == named.size() ? Optional.empty() : Optional.of(Problem.OTHER_SIZE);
    }

    private Uni<Optional<Problem>> inside(Named named) {
        return buckets.read(named.sha256())
                .map(read -> read.map(bytes -> bytes.equals(named.sha256())
                                ? Optional.<Problem>empty()
                                : Optional.of(Problem.OTHER_CONTENT))
                        .orElse(Optional.of(Problem.MISSING)));
    }

    private static Map<String, Listed> byHash(Listing<Listed> listing) {
        return listing.found().stream()
                .filter(object -> !Address.hash(object.key()).isEmpty())
                .collect(toMap(object -> Address.hash(object.key()), object -> object, (one, _) -> one));
    }

    private static String later(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
