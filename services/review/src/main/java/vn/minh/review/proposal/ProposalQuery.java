package vn.minh.review.proposal;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are asked for.
 *
 * @param authority accountable now
 * @param level that would be recognised
 */
public record ProposalQuery(
        String authority,
        @Nullable String schoolYear,
        @Nullable Integer level,
        @Nullable Key after,
        int size) {

    /** Where a page ends: the list is walked by the time of conclusion. */
    public record Key(Instant concludedAt, UUID review) implements Comparable<Key> {

        /** Ids as the database sorts them. */
        private static final Comparator<Key> WALK =
                comparing(Key::concludedAt).thenComparing(key -> key.review().toString());

        @Override
        public int compareTo(Key other) {
            return WALK.compare(this, other);
        }
    }
}
