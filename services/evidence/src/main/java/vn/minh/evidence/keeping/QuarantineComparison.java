package vn.minh.evidence.keeping;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.keeping.Buckets.Bucket;
import vn.minh.evidence.keeping.Buckets.Listed;
import vn.minh.evidence.keeping.Buckets.Listing;
import vn.minh.evidence.keeping.Buckets.Spot;
import vn.minh.evidence.keeping.Buckets.Unfinished;
import vn.minh.evidence.keeping.StoreCheck.Kind;

/** The quarantine: uploads, and parts of uploads, that no announcement waits for. */
@ApplicationScoped
class QuarantineComparison {

    /** An upload in parts is begun at the store before its announcement is recorded. */
    static final Duration JUST_BEGUN = Duration.ofMinutes(10);

    private record Place(@Nullable Spot next, boolean done) {

        static final Place FIRST = new Place(null, false);

        static Place after(Listing<?> listing) {
            return new Place(listing.next(), listing.next() == null);
        }
    }

    private final Buckets buckets;
    private final AwaitedUploads uploads;

    QuarantineComparison(Buckets buckets, AwaitedUploads uploads) {
        this.buckets = buckets;
        this.uploads = uploads;
    }

    Uni<Void> compare(Tally tally) {
        return Pages.walk(
                        Place.FIRST,
                        Place::done,
                        at -> buckets.objects(Bucket.QUARANTINE, at.next())
                                .call(listing -> uploads(listing, tally))
                                .map(Place::after))
                .chain(() -> Pages.walk(
                        Place.FIRST,
                        Place::done,
                        at -> buckets.unfinished(at.next())
                                .call(listing -> parts(listing, tally))
                                .map(Place::after)));
    }

    private Uni<?> uploads(Listing<Listed> listing, Tally tally) {
        return uploads.awaited(listing.found().stream().map(Listed::key).collect(toSet()), lately(tally))
                .invoke(awaited -> listing.found().stream()
                        .filter(upload -> !awaited.contains(upload.key()))
                        .forEach(upload -> tally.orphan(
                                Kind.UPLOAD, Bucket.QUARANTINE, upload.key(), upload.size(), upload.modified())));
    }

    private Uni<?> parts(Listing<Unfinished> listing, Tally tally) {
        var justBegun = tally.checkedAt().minus(JUST_BEGUN);
        return uploads.awaitedParts(
                        listing.found().stream().map(Unfinished::uploadId).collect(toSet()), lately(tally))
                .invoke(awaited -> listing.found().stream()
                        .filter(begun -> !awaited.contains(begun.uploadId())
                                && begun.begun().isBefore(justBegun))
                        .forEach(begun -> tally.orphan(
                                Kind.UNFINISHED_UPLOAD, Bucket.QUARANTINE, begun.key(), null, begun.begun())));
    }

    private static Instant lately(Tally tally) {
        return tally.checkedAt().minus(KeptComparison.ON_ITS_WAY);
    }
}
