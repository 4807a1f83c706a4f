package vn.minh.evidence.keeping;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison under way. It names so many of each kind and no more: memory does not grow with the store. */
final class Tally {

    static final int MOST = 500;

    private final Instant checkedAt;
    private final List<StoreCheck.Orphan> orphans = new ArrayList<>();
    private final List<StoreCheck.Loss> losses = new ArrayList<>();
    private final List<StoreCheck.Loss> damaged = new ArrayList<>();
    private long objects;
    private long versions;
    private boolean truncated;

    Tally(Instant checkedAt) {
        this.checkedAt = checkedAt;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    void seen(int more) {
        objects += more;
    }

    void compared(long more) {
        versions += more;
    }

    void orphan(StoreCheck.Kind kind, Buckets.Bucket bucket, String key, @Nullable Long size, Instant since) {
        long age = Duration.between(since, checkedAt).toSeconds();
        add(orphans, new StoreCheck.Orphan(kind, bucket.wireName(), key, size, since, Math.max(0, age)));
    }

    void wrong(List<StoreCheck.Loss> found) {
        for (var loss : found) {
            switch (loss.problem()) {
                case MISSING, OTHER_SIZE -> add(losses, loss);
                case OTHER_CONTENT -> add(damaged, loss);
            }
        }
    }

    private <T> void add(List<T> named, T one) {
        if (named.size() < MOST) {
            named.add(one);
        } else {
            truncated = true;
        }
    }

    StoreCheck result() {
        return new StoreCheck(checkedAt, objects, versions, orphans, losses, damaged, truncated);
    }
}
