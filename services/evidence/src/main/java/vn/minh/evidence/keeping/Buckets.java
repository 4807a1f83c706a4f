package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Sha256;

/** The store as it is, bucket by bucket and page by page. Every call may refuse with {@code Unavailable}. */
public interface Buckets {

    /** Where bytes lie. */
    enum Bucket {
        KEPT("minh-evidence"),
        QUARANTINE("minh-quarantine");

        private final String wireName;

        Bucket(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    /** One object; what the store says of it, not what its bytes are. */
    record Listed(String key, long size, Instant modified) {}

    /**
     * Some of a long list, maybe none.
     *
     * @param next where to go on; absent: that was all
     */
    record Listing<T>(List<T> found, @Nullable Spot next) {

        public Listing {
            found = List.copyOf(found);
        }
    }

    /**
     * Where a walk through a bucket stands. Folder by folder: a store may read a folder whole for each page of it.
     *
     * @param folders the one at hand and those to come
     * @param page of the one at hand; absent for its first
     */
    record Spot(List<String> folders, @Nullable String page) {

        public Spot {
            folders = List.copyOf(folders);
        }
    }

    /** An upload in parts that nobody completed. */
    record Unfinished(String key, String uploadId, Instant begun) {}

    /** In the order of the keys, as far as the store keeps one. */
    Uni<Listing<Listed>> objects(Bucket bucket, @Nullable Spot at);

    Uni<Listing<Unfinished>> unfinished(@Nullable Spot at);

    /** In bytes; empty when the content is not there. */
    Uni<OptionalLong> size(Sha256 sha256);

    /**
     * What the bytes under this hash really are: reads all of them, no faster than the installation allows. Empty when
     * there are none.
     */
    Uni<Optional<Sha256>> read(Sha256 sha256);

    /** Tells the store to remove it; false when this process comes too late after its mark and must not. */
    Uni<Boolean> remove(KeptObject marked, Duration within);
}
